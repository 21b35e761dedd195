import { describe, expect, it } from 'vitest';
import { type ComboboxState, combobox, EMPTY, intentOf } from './combobox.ts';

const typed: ComboboxState = { ...EMPTY, text: 'hal', open: true };

/** The state after a key, with so many rows listed. */
function press(state: ComboboxState, key: string, rows = 3): ComboboxState {
  const intent = intentOf(key, state, rows);
  return intent === null || intent === 'choose' ? state : combobox(state, intent);
}

describe('keys of the search box', () => {
  it('go down the list and around its end', () => {
    const second = press(typed, 'ArrowDown');
    const third = press(second, 'ArrowDown');
    expect([second, third, press(third, 'ArrowDown')].map(({ active }) => active)).toEqual([1, 2, 0]);
  });
  it('go up from the first row to the last', () => expect(press(typed, 'ArrowUp').active).toBe(2));
  it('open a closed list again at the best row', () => expect(press({ ...typed, open: false }, 'ArrowDown')).toEqual(typed));
  it('choose the active row with Enter, or nothing where nothing is listed', () => {
    expect(intentOf('Enter', typed, 3)).toBe('choose');
    expect(intentOf('Enter', typed, 0)).toBeNull();
  });
  it('close with the first Escape, clear with the second, and leave the third to the page', () => {
    const closed = press(typed, 'Escape');
    expect(closed).toEqual({ ...typed, open: false });
    expect(press(closed, 'Escape')).toEqual(EMPTY);
    expect(intentOf('Escape', EMPTY, 0)).toBeNull();
  });
  it('leave all else to the text field', () => expect(['a', 'Home', 'End', 'ArrowLeft', 'Tab', 'Backspace'].map((key) => intentOf(key, typed, 3))).toEqual(Array(6).fill(null)));
});

describe('the search box', () => {
  it('shows nothing for spaces', () => expect(combobox(EMPTY, { kind: 'type', text: '  ' }).open).toBe(false));
  it('takes the best row again whenever the text changes', () => expect(combobox({ ...typed, active: 2 }, { kind: 'type', text: 'hall' }).active).toBe(0));
  it('lists the places of a chosen country until something is typed', () => {
    const country = combobox(typed, { kind: 'country', code: 'DE', name: 'Germany' });
    expect(country).toMatchObject({ text: 'Germany', country: 'DE', open: true });
    expect(combobox(country, { kind: 'type', text: 'Germany h' }).country).toBeNull();
  });
  it('is empty after a choice and says what was opened', () => expect(combobox(typed, { kind: 'opened', name: 'Halle' })).toEqual({ ...EMPTY, opened: 'Halle' }));
});
