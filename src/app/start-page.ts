/**
 * The start page that stands in the first HTML, before any script. What it says gives way once the page itself has something to
 * say; its painted map stays above the real one, below the panels, until that has drawn its first complete frame.
 */
import { useLayoutEffect, useState } from 'react';
import type { Language } from '../i18n/languages.ts';
import { START_TEXT } from '../site/start-page-ids.ts';

const start = (): HTMLElement | null => document.getElementById('start');

/** Whoever begins to move or choose something wants the real map. */
const TOUCHES = ['pointerdown', 'wheel', 'keydown'] as const;

/** Takes away all that was there before the script. */
export function endStartPage(): void {
  start()?.remove();
  for (const touch of TOUCHES) removeEventListener(touch, endStartPage, true);
}

function letPageSpeak(): void {
  const element = start();
  if (element === null || element.dataset['under'] !== undefined) return;
  element.dataset['under'] = '';
  for (const child of element.querySelectorAll(`.not-started, #${START_TEXT}`)) child.remove();
  for (const touch of TOUCHES) addEventListener(touch, endStartPage, true);
}

/** Whether the painted map shows what the address asks for: everything at the last year, with names in this language. The camera counts as it was on arrival, since the map writes its own. */
const fits = (language: Language, camera: string): boolean => location.search + camera === '' && start()?.lang === language;

interface StartPage {
  /** The page has its data, or says that they did not come. */
  readonly speaks: boolean;
  /** The map has drawn its first complete frame, or never will. */
  readonly drawn: boolean;
  readonly language: Language;
}

export function useStartPage({ speaks, drawn, language }: StartPage): void {
  const [camera] = useState(() => location.hash);
  // At every step, as each may lead away from what the painted map shows; and before the browser paints the page below it.
  useLayoutEffect(() => {
    if (start() === null) return;
    if (drawn || !fits(language, camera)) endStartPage();
    else if (speaks) letPageSpeak();
  });
}
