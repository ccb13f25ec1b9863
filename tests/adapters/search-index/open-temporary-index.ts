import { onTestFinished } from 'vitest';
import {
  openSearchIndex,
  type SearchIndex,
  type SearchIndexOptions,
} from '../../../adapters/search-index/open-search-index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An index that was never made, in a folder of its own; closed and removed with the test. */
export async function openTemporaryIndex(
  folder = temporaryFolder(),
  options: Omit<SearchIndexOptions, 'folder'> = {},
): Promise<SearchIndex> {
  const index = await openSearchIndex({ folder, ...options });
  onTestFinished(() => index.close());
  return index;
}
