/** Language and appearance, and the shape of the map. */
import { Globe, GlobeOff, Languages, Moon, Sun, SunMoon } from 'lucide-react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages.ts';
import type { ThemeChoice } from '../theme/theme.ts';
import { IconButton } from '../ui/button.tsx';
import type { AddressView } from './address.ts';
import type { Navigate } from './address-store.ts';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: SunMoon, light: Sun, dark: Moon };

interface SettingsProps {
  readonly view: AddressView;
  readonly navigate: Navigate;
}

/** Changes between the flat map and the globe. */
export function ProjectionSwitch({ view, navigate }: SettingsProps) {
  const { t } = useI18n();
  const other = view.projection === 'globe' ? 'mercator' : 'globe';
  // Not the sign of a map: the tab beside it has that.
  const Icon = other === 'globe' ? Globe : GlobeOff;
  return (
    <span className={view.tab === 'map' ? 'projection-switch ' : 'hidden'}>
      <IconButton label={t(`view.projection.${other}`)} onClick={() => navigate({ projection: other }, 'replace')}>
        <Icon size={18} />
      </IconButton>
    </span>
  );
}

export function Settings({ view, navigate }: SettingsProps) {
  const { t, language } = useI18n();
  const ThemeIcon = ICONS[view.theme];
  return (
    <div className="flex items-center">
      <IconButton label={`${t('app.theme')}: ${t(`app.theme.${view.theme}`)}`} onClick={() => navigate({ theme: NEXT[view.theme] }, 'replace')}>
        <ThemeIcon size={18} />
      </IconButton>
      <label className="relative inline-flex min-h-9 items-center rounded-md text-soft hover:bg-sunken hover:text-ink has-focus-visible:outline-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center">
        <Languages size={18} aria-hidden="true" className="pointer-events-none mx-2 sm:absolute sm:left-0" />
        {/* Where room is scarce the sign alone is seen, and the list still opens over it. */}
        <select
          aria-label={t('app.language')}
          title={t('app.language')}
          value={language}
          onChange={(event) => isLanguage(event.target.value) && navigate({ language: event.target.value }, 'replace')}
          className="bg-transparent text-sm max-sm:absolute max-sm:inset-0 max-sm:w-full max-sm:opacity-0 sm:min-h-9 sm:w-[7.5rem] sm:pointer-coarse:min-h-11 sm:pl-8"
        >
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag} lang={tag} className="bg-panel text-ink">
              {LANGUAGE_NAMES[tag]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
