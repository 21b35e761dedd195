// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { Sheet } from './sheet.tsx';
import type { Rest } from './sheet-height.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

async function sheet() {
  const rested: Rest[] = [];
  const host = document.body.appendChild(document.createElement('div'));
  await act(() =>
    createRoot(host).render(
      <Sheet ref={null} rest="peek" peek="line" onRest={(rest) => rested.push(rest)} labels={{ larger: 'larger', smaller: 'smaller' }}>
        content
      </Sheet>,
    ),
  );
  const handle = host.querySelector('button') as HTMLButtonElement;
  handle.setPointerCapture = () => undefined;
  const pointer = (type: string, clientY: number) => act(() => void handle.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, pointerId: 1 })));
  const click = (detail: number) => act(() => void handle.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })));
  return { rested, pointer, click };
}

describe('the handle of the sheet', () => {
  it('answers to a tap when its click comes, so that nothing that slides under the finger is clicked', async () => {
    const { rested, pointer, click } = await sheet();
    await pointer('pointerdown', 700);
    await pointer('pointerup', 701);
    expect(rested).toEqual([]);
    await click(1);
    expect(rested).toEqual(['half']);
  });

  it('goes one rest further for a pull, and no further for the click that a mouse sends after it', async () => {
    const { rested, pointer, click } = await sheet();
    await pointer('pointerdown', 700);
    await pointer('pointermove', 600);
    await pointer('pointerup', 600);
    await click(1);
    expect(rested).toEqual(['half']);
  });

  it('answers to a key also after a pull by a finger, which sends no click', async () => {
    const { rested, pointer, click } = await sheet();
    await pointer('pointerdown', 700);
    await pointer('pointermove', 600);
    await pointer('pointerup', 600);
    await click(0);
    expect(rested).toEqual(['half', 'half']);
  });
});
