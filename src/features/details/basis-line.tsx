/** What a claim rests on: the place in a document, or that it is general knowledge and stands in none. */
import type { Basis } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Citation } from './citation.tsx';

export function BasisLine({ basis }: { readonly basis: Basis | undefined }) {
  const { t } = useI18n();
  if (basis === undefined) return null;
  if (basis !== 'general-knowledge') return <Citation citation={basis} />;
  return <span className="block text-xs text-faint italic">{t('details.generalKnowledge')}</span>;
}
