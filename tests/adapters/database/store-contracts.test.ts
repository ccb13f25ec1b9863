import { answerLogContract } from '../../contracts/answer-log-contract.ts';
import { articleStoreContract } from '../../contracts/article-store-contract.ts';
import { boardRequestsContract } from '../../contracts/board-requests-contract.ts';
import { conversationMemoryContract } from '../../contracts/conversation-memory-contract.ts';
import { feedbackLogContract } from '../../contracts/feedback-log-contract.ts';
import { inboxContract } from '../../contracts/inbox-contract.ts';
import { installationStoreContract } from '../../contracts/installation-store-contract.ts';
import { knownPlacesContract } from '../../contracts/known-places-contract.ts';
import { libraryStoreContract } from '../../contracts/library-store-contract.ts';
import { oneTimeTicketsContract } from '../../contracts/one-time-tickets-contract.ts';
import { postedAnswersContract } from '../../contracts/posted-answers-contract.ts';
import { postedMessagesContract } from '../../contracts/posted-messages-contract.ts';
import { settingsStoreContract } from '../../contracts/settings-store-contract.ts';
import { sourceStoreContract } from '../../contracts/source-store-contract.ts';
import { vectorCacheContract } from '../../contracts/vector-cache-contract.ts';
import { sharedStores, testEngines } from './test-engines.ts';

for (const engine of testEngines()) {
  const open = sharedStores(engine);
  articleStoreContract(engine.name, open);
  sourceStoreContract(engine.name, open);
  libraryStoreContract(engine.name, open);
  conversationMemoryContract(engine.name, async () => (await open()).conversations);
  answerLogContract(engine.name, async () => (await open()).answers);
  feedbackLogContract(engine.name, async () => (await open()).feedback);
  boardRequestsContract(engine.name, async () => (await open()).boardRequests);
  inboxContract(engine.name, async () => (await open()).inbox);
  vectorCacheContract(engine.name, async () => (await open()).vectors);
  postedMessagesContract(engine.name, async () => (await open()).posted);
  knownPlacesContract(engine.name, async () => (await open()).places);
  settingsStoreContract(engine.name, async () => (await open()).settings);
  installationStoreContract(engine.name, async () => (await open()).installations);
  oneTimeTicketsContract(engine.name, async () => (await open()).tickets);
  postedAnswersContract(engine.name, async () => (await open()).postedAnswers);
}
