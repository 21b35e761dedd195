import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly children: ReactNode;
}

/** A quiet button with a text. */
export function Button({ children, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-9 items-center justify-center gap-2 rounded-md border border-edge bg-panel px-3 text-sm font-semibold text-ink hover:bg-sunken disabled:opacity-50 pointer-coarse:min-h-11 ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What the button does: its accessible name and its hint. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that shows only a drawing, and says its name to assistive technology and on hover. */
export function IconButton({ label, children, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-9 shrink-0 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink disabled:opacity-40 pointer-coarse:size-11 ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}
