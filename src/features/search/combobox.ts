/** What the search box does at each key and choice, apart from how it looks: the combobox pattern with automatic selection. */

export interface ComboboxState {
  readonly text: string;
  /** Country whose places are listed, once it was chosen; null while the text is what is searched for. */
  readonly country: string | null;
  readonly open: boolean;
  /** Row that Enter takes; the first is the best. */
  readonly active: number;
  /** What was opened last, for those who do not see it open. */
  readonly opened: string | null;
}

export type ComboboxAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'country'; readonly code: string; readonly name: string }
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'point'; readonly row: number }
  | { readonly kind: 'show' }
  | { readonly kind: 'hide' };

export const EMPTY: ComboboxState = { text: '', country: null, open: false, active: 0, opened: null };

export function combobox(state: ComboboxState, action: ComboboxAction): ComboboxState {
  switch (action.kind) {
    case 'type':
      return { ...EMPTY, text: action.text, open: action.text.trim() !== '' };
    case 'country':
      return { ...EMPTY, text: action.name, country: action.code, open: true };
    case 'opened':
      // The box is a way to a place, not a record of it: it empties, and the page shows what was opened.
      return { ...EMPTY, opened: action.name };
    case 'point':
      return { ...state, open: true, active: action.row };
    case 'show':
      return { ...state, open: state.text.trim() !== '' };
    case 'hide':
      return { ...state, open: false, active: 0 };
  }
}

/** Id of a row of the list, by which the field says which one is active. */
export const optionId = (list: string, row: number): string => `${list}-${row}`;

/** What a key asks for: a change, the choice of the active row, or nothing of the box's concern (null). */
export function intentOf(key: string, { text, open, active }: ComboboxState, rows: number): ComboboxAction | 'choose' | null {
  const last = rows - 1;
  switch (key) {
    case 'ArrowDown':
      if (rows === 0) return null;
      return open ? { kind: 'point', row: active === last ? 0 : active + 1 } : { kind: 'show' };
    case 'ArrowUp':
      if (rows === 0) return null;
      return { kind: 'point', row: open && active > 0 ? active - 1 : last };
    case 'Enter':
      return rows === 0 ? null : 'choose';
    case 'Escape':
      if (open) return { kind: 'hide' };
      return text === '' ? null : { kind: 'type', text: '' };
    default:
      return null;
  }
}
