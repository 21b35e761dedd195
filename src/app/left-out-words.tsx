/** What of a file is left out and why, in words. */
import type { LeftOut } from '../domain/network/left-out.ts';
import { faultText, shortened } from '../i18n/fault-text.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Translator } from '../i18n/translator.ts';

/** Parts named in the sentence, and parts whose path and fault can be unfolded: the rest is counted. */
const NAMED = 3;
const EXPLAINED = 50;

function partName({ t }: Translator, { kind, owner, position }: LeftOut): string {
  const numbered = position === null ? t('leftOut.file') : t('leftOut.numbered', { position });
  return t('leftOut.part', { kind, owner: owner === null ? numbered : shortened(owner) });
}

export const LeftOutWords = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }) => (
  <>
    <Summary leftOut={leftOut} />
    <Reasons leftOut={leftOut} />
  </>
);

function Summary({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const translator = useI18n();
  const names = leftOut.slice(0, NAMED).map((part) => partName(translator, part));
  const more = leftOut.length - names.length;
  const parts = translator.list(more === 0 ? names : [...names, translator.t('leftOut.more', { count: more })]);
  return <p>{translator.t('leftOut.summary', { count: leftOut.length, parts })}</p>;
}

/** For whoever can mend the file: where each fault stands, and what it is. */
function Reasons({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const translator = useI18n();
  const { t } = translator;
  const more = leftOut.length - EXPLAINED;
  return (
    <details className="mt-1">
      <summary className="cursor-pointer py-1 text-soft">{t('leftOut.why')}</summary>
      <ul className="mt-1 space-y-1">
        {leftOut.slice(0, EXPLAINED).map((part) => (
          <li key={part.path.join('.')}>
            {partName(translator, part)}: {translator.list(part.faults.slice(0, NAMED).map((fault) => faultText(translator, fault)))}
            <code className="block text-xs text-soft">{shortened(part.faults[0]?.path.join('.') ?? '')}</code>
          </li>
        ))}
        {more > 0 && <li>{t('leftOut.more', { count: more })}</li>}
      </ul>
    </details>
  );
}
