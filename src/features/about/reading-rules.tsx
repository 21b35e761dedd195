import { useI18n } from '../../i18n/i18n-context.tsx';

const RULES = ['type', 'start', 'date', 'undated', 'end', 'joint', 'network', 'names', 'known'] as const;

/** The rules by which the documents are read, in short. */
export function ReadingRules() {
  const { t } = useI18n();
  return (
    <ul className="list-disc space-y-1.5 pl-5 marker:text-edge">
      {RULES.map((rule) => (
        <li key={rule}>{t(`about.rule.${rule}`)}</li>
      ))}
    </ul>
  );
}
