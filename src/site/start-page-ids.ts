/** Ids of what the build writes into the start page, and the page takes away again. */
export const START_TEXT = 'start-text';
export const START_MAP = 'start-map';
