/** One of several, by name: the browser's own list, which every keyboard and screen reader knows. */
import { useId } from 'react';

interface ChoiceBoxProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

export function ChoiceBox({ label, value, choices, onChoose }: ChoiceBoxProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-xs font-semibold text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        className="mt-1 block min-h-9 w-full rounded-md border border-edge bg-panel px-2 text-ink pointer-coarse:min-h-11"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
