import { openStores } from '../../../adapters/database/open-stores.ts';
import { BotError } from '../../../src/domain/bot-error.ts';

/** A process of its own: opens the stores at the location that it is given, and prints what became of it. */
try {
  const stores = await openStores(JSON.parse(process.argv[2] ?? ''));
  await stores.close();
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(error instanceof BotError ? `${error.code}: ${error.message}` : `not ours: ${String(error)}`);
}
