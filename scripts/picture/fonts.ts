/** The font of pictures as files that a renderer outside the browser reads; the site itself is served the same font, packed for the web. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Paths of TrueType files, by weight. */
export const FONT_FILES = {
  400: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
} as const;
