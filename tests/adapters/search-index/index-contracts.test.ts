import { articleIndexContract } from '../../contracts/article-index-contract.ts';
import { indexUpkeepContract } from '../../contracts/index-upkeep-contract.ts';
import { passageIndexContract } from '../../contracts/passage-index-contract.ts';
import { meaningBy, wordsAndMeanings } from './meaning-by.ts';
import { openTemporaryIndex } from './open-temporary-index.ts';

const open = () => openTemporaryIndex();

passageIndexContract('search index', open);
articleIndexContract('search index', open);
indexUpkeepContract('search index', open);

const openWithVectors = () => openTemporaryIndex(undefined, { meaning: meaningBy(wordsAndMeanings()) });

passageIndexContract('search index with vectors', openWithVectors);
articleIndexContract('search index with vectors', openWithVectors);
indexUpkeepContract('search index with vectors', openWithVectors);
