import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { embedAddress, embedCode } from './embed-code.ts';

const address = 'https://atlas.example/town/?year=2004&types=ties,treaty&view=table#map=3/54/24';

it('leads to the same view without panel and search, always the map', () => {
  expect(embedAddress(address)).toBe('https://atlas.example/town/?year=2004&types=ties,treaty&embed=1#map=3/54/24');
});

it('is one iframe that says its title, waits until it is in sight, keeps its shape and asks for no more than it needs', () => {
  const { document } = new Window();
  document.body.innerHTML = embedCode(address, 'Rēzekne & "friends" <2004>');
  const [frame] = document.body.children;
  expect(document.body.children).toHaveLength(1);
  expect(frame?.tagName).toBe('IFRAME');
  expect(frame?.getAttribute('src')).toBe(embedAddress(address));
  expect(frame?.getAttribute('title')).toBe('Rēzekne & "friends" <2004>');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('style')).toContain('aspect-ratio: 3 / 2');
  expect(frame?.getAttribute('sandbox')?.split(' ').sort()).toEqual(['allow-popups', 'allow-popups-to-escape-sandbox', 'allow-same-origin', 'allow-scripts']);
});
