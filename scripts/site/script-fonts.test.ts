import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../dataset/build.ts';
import { faceRule, facesFor, fontOf, lettersBeyond } from './script-fonts.ts';

const JAPANESE = 'node_modules/@fontsource/noto-sans-jp/400.css';
const GEORGIAN = 'node_modules/@fontsource/noto-sans-georgian/400.css';

describe('the fonts of scripts of which few letters are shown', () => {
  it('hold every such letter of the published data, each once', () => {
    const letters = lettersBeyond(JSON.stringify(buildNetwork('.')));
    expect(letters).toContain('鵡');
    expect(letters).toContain('რ');
    const held = [JAPANESE, GEORGIAN].flatMap((sheet) => facesFor(sheet, letters)).flatMap((face) => [...face.letters]);
    expect(held.toSorted()).toEqual(letters);
  });

  it('come from the parts that have the letters, and are small', async () => {
    const faces = facesFor(JAPANESE, ['川', '町', '鵡']);
    expect(faces.map(({ letters }) => letters).join('')).toHaveLength(3);
    for (const face of faces) {
      const font = Buffer.from(await fontOf(face));
      expect(font.subarray(0, 4).toString()).toBe('wOF2');
      expect(font.length).toBeLessThan(2500);
    }
  });

  it('leave all other letters to other fonts', () => {
    const [face] = facesFor(GEORGIAN, ['რ', 'ა']);
    expect(face === undefined ? '' : faceRule(face, '/georgian.woff2')).toBe(
      '@font-face { font-family: "Noto Sans Georgian"; font-style: normal; font-display: swap; font-weight: 400; src: url("/georgian.woff2") format("woff2"); unicode-range: U+10e0,U+10d0; }',
    );
    expect(facesFor(GEORGIAN, ['鵡'])).toEqual([]);
  });
});
