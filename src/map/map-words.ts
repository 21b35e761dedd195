/** MapLibre writes its interface texts once, when it starts; this puts those of another language in their place. */

/** Texts by MapLibre's own keys. */
export type MapWords = Readonly<Record<string, string>>;

const WORDED: readonly (readonly [selector: string, key: string])[] = [
  ['.maplibregl-canvas', 'Map.Title'],
  ['.maplibregl-ctrl-zoom-in', 'NavigationControl.ZoomIn'],
  ['.maplibregl-ctrl-zoom-out', 'NavigationControl.ZoomOut'],
  ['.maplibregl-ctrl-attrib-button', 'AttributionControl.ToggleAttribution'],
];

export function applyWords(container: HTMLElement, words: MapWords): void {
  for (const [selector, key] of WORDED) {
    const text = words[key];
    const element = container.querySelector(selector);
    if (text === undefined || element === null) continue;
    element.setAttribute('aria-label', text);
    if (element.hasAttribute('title')) element.setAttribute('title', text);
  }
}
