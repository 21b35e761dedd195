/** A worker that reads what a person has opened and makes a network of it, so that the page stays free; ending it is the way to stop it. */
import { countryOf } from './gazetteer/country-of.ts';
import { type FetchFile, loadGazetteer } from './gazetteer/load-gazetteer.ts';
import { Answerer, type ReadTask } from './read/answer.ts';

/** What the page sends: the task, and where the site's own files lie. */
export interface ReadMessage {
  readonly site: string;
  readonly task: ReadTask;
}

let site = '';
const fetchFile: FetchFile = async (path) => {
  const response = await fetch(new URL(path, site));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};
const answerer = new Answerer({ countryOf, load: (countries) => loadGazetteer(countries, fetchFile) });

addEventListener('message', async ({ data }: MessageEvent<ReadMessage>) => {
  site = data.site;
  for await (const answer of answerer.answer(data.task)) postMessage(answer);
});
