/** How far the map can be zoomed, in MapLibre's levels. Apart from the map itself, so that an address can be read before it is loaded. */
export const ZOOM = { least: 0.5, most: 9 } as const;
