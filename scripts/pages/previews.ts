/** The pictures that chats and other sites show beside a link to a page. */
import { outlineFor } from '../../src/domain/geo/outline.ts';
import { ATLAS_TERMS } from '../../src/exchange/write/taken-view.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { cameraOf } from '../../src/picture/paint.ts';
import type { PageSubject } from '../../src/site/page-paths.ts';
import { PREVIEW, previewPng } from '../picture/preview.ts';
import { viewOf } from './page-picture.ts';
import type { Site } from './site.ts';

/** Path below the site's root. */
export const previewPath = (language: Language, subject: PageSubject): string => `previews/${subject.kind === 'start' ? `atlas-${language}` : subject.id}.png`;

export function preview({ index, outlines, words }: Site, language: Language, subject: PageSubject): Uint8Array {
  const view = viewOf(index, subject.kind === 'start' ? null : subject, 'light');
  const outline = outlines[outlineFor(cameraOf(index, view, PREVIEW).zoom)];
  return previewPng({ index, outline, words: words[language], view, licence: ATLAS_TERMS.licence });
}
