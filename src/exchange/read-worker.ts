/** A worker that reads what a person has opened and makes a network of it, so that the page stays free; ending it is the way to stop it. */

import { Answerer, type ReadAnswer, type ReadTask } from './read/answer.ts';
import { noGazetteer } from './read/no-gazetteer.ts';

const answerer = new Answerer(noGazetteer);

addEventListener('message', async ({ data }: MessageEvent<ReadTask>) => {
  for await (const answer of answerer.answer(data)) postMessage(answer satisfies ReadAnswer);
});
