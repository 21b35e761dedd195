import { type RefObject, useEffect } from 'react';

/** Kinds of input in which a slash is not text. */
const NOT_TEXT: ReadonlySet<string> = new Set(['range', 'checkbox', 'radio', 'button', 'submit', 'reset', 'color', 'file', 'image']);

function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Puts the cursor into the field at `/`, wherever the key is not typed as text; what stands in the field is ready to be replaced. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      // On some keyboards the slash needs AltGr, which some systems report as Ctrl and Alt.
      const command = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
      if (event.key !== '/' || command || event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [field]);
}
