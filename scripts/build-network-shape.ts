/** Writes the shape by which the page checks a file, after a change of the schema: `npx tsx scripts/build-network-shape.ts`. */
import { writeFileSync } from 'node:fs';
import { networkSchema } from '../src/domain/network/schema.ts';
import { shapeOf } from './dataset/shape-of.ts';

writeFileSync(new URL('../src/domain/network/network-shape.json', import.meta.url), `${JSON.stringify(shapeOf(networkSchema), null, 2)}\n`);
