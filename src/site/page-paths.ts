/** Where the pages of the site lie, as paths below its root, without a leading slash: `lt/places/rezekne/`. People keep these addresses. */

/** The language of the pages that stand directly below the root. */
const ROOT_LANGUAGE = 'en';

export type PageSubject = { readonly kind: 'start' } | { readonly kind: 'place' | 'link'; readonly id: string };

export const START: PageSubject = { kind: 'start' };

/** @param language tag of the page's language */
export function pagePath(language: string, subject: PageSubject): string {
  const folder = language === ROOT_LANGUAGE ? '' : `${language}/`;
  return subject.kind === 'start' ? folder : `${folder}${subject.kind}s/${subject.id}/`;
}

/** The address of a file or page as one page of the site names it to another, wherever the site stands: `../../links/x/`. */
export function relativeAddress(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to === '' ? './' : up + to;
}

/** The atlas at a view: `/lt/?place=rezekne` beside the start page of the same language. */
export const atlasPath = (language: string, parameter: 'place' | 'link' | 'network', id: string): string => `${pagePath(language, START)}?${parameter}=${id}`;
