/** The whole page with the published data: for what a reader of those very links is told. */
import { buildNetwork } from '../../../scripts/dataset/build.ts';
import type { Network } from '../../domain/network/schema.ts';
import { openPage, type Page } from './open-page.tsx';

export const PUBLISHED: Network = buildNetwork(process.cwd());

export const openPublished = (address = '/'): Promise<Page> => openPage(address, { network: PUBLISHED });
