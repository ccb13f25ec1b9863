import { createMemoryEmbedder } from '../../../adapters/memory/memory-embedder.ts';
import { createMemoryIndex } from '../../../adapters/memory/memory-index.ts';
import { articleIndexContract } from '../../contracts/article-index-contract.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';
import { indexUpkeepContract } from '../../contracts/index-upkeep-contract.ts';
import { passageIndexContract } from '../../contracts/passage-index-contract.ts';

passageIndexContract('memory', async () => createMemoryIndex());
articleIndexContract('memory', async () => createMemoryIndex());
indexUpkeepContract('memory', async () => createMemoryIndex());
embedderContract('memory', createMemoryEmbedder());
