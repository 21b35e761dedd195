/** Language and appearance. */
import { Moon, Sun, SunMoon } from 'lucide-react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages.ts';
import type { ThemeChoice } from '../theme/theme.ts';
import { IconButton } from '../ui/button.tsx';
import type { AddressView } from './address.ts';
import type { Navigate } from './use-address.ts';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: SunMoon, light: Sun, dark: Moon };

export function Settings({ view, navigate }: { readonly view: AddressView; readonly navigate: Navigate }) {
  const { t, language } = useI18n();
  const Icon = ICONS[view.theme];
  return (
    <div className="flex items-center gap-1">
      <select
        aria-label={t('app.language')}
        value={language}
        onChange={(event) => isLanguage(event.target.value) && navigate({ language: event.target.value }, 'replace')}
        className="h-9 rounded-md bg-panel px-1 text-sm text-soft hover:bg-sunken pointer-coarse:h-11"
      >
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGE_NAMES[tag]}
          </option>
        ))}
      </select>
      <IconButton label={`${t('app.theme')}: ${t(`app.theme.${view.theme}`)}`} onClick={() => navigate({ theme: NEXT[view.theme] }, 'replace')}>
        <Icon size={18} />
      </IconButton>
    </div>
  );
}
