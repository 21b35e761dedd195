/** Which of the built files a page is to fetch before its script asks for them. */

/** What is read here of a file as the bundler describes it. */
export interface BuiltFile {
  readonly fileName: string;
  readonly type: 'asset' | 'chunk';
  /** Of a chunk: the module that it was made for. */
  readonly facadeModuleId?: string | null;
  /** Of a chunk: the files of the chunks that it imports. */
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

export interface HeadFetch {
  readonly file: string;
  readonly rel: 'preload' | 'modulepreload';
  readonly as?: 'font';
  readonly type?: string;
  readonly crossorigin?: true;
  readonly fetchpriority?: 'low';
}

/** Every language's first words are written in these; other letters come when a text has them. */
const FIRST_FONT = /source-sans-3-latin-wght-normal-.*\.woff2$/;

/** The map's program: fetched at once, yet after whatever the page itself waits for. */
const ENGINE = /\/src\/map\/map-engine\.ts$/;

/** @throws where the font or the map's program is not among the files: they were renamed, and pages would be slow without a word */
export function headFetches(files: readonly BuiltFile[]): readonly HeadFetch[] {
  const font = files.find(({ fileName }) => FIRST_FONT.test(fileName));
  const engine = files.find(({ facadeModuleId }) => ENGINE.test(facadeModuleId ?? ''));
  if (font === undefined || engine === undefined) throw new Error('the built files lack the font of the first paint, or the program of the map');
  // What the entry imports is fetched by its own lines.
  const entry = files.find(({ isEntry }) => isEntry === true);
  const known = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
  const engineFiles = [engine.fileName, ...(engine.imports ?? [])].filter((file) => !known.has(file));
  return [
    { file: font.fileName, rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true },
    ...engineFiles.map((file) => ({ file, rel: 'modulepreload', crossorigin: true, fetchpriority: 'low' }) as const),
  ];
}
