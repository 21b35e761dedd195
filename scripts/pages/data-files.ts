/** The files of data that lie beside the pages. */
export const DATA_FILES = [
  { path: 'data/links.csv', mediaType: 'text/csv' },
  { path: 'data/places.csv', mediaType: 'text/csv' },
  { path: 'data/network.json', mediaType: 'application/json' },
] as const;
