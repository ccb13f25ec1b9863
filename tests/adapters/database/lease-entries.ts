import { openStores } from '../../../adapters/database/open-stores.ts';

/** A process of its own: leases all that there is at a location, and prints the keys. */
const { inbox, close } = await openStores(JSON.parse(process.argv[2] ?? ''));
const now = new Date('2026-05-01T09:00:00.000Z');
const leaseAll = async () => {
  const keys: string[] = [];
  for (let entry = await inbox.lease('slack', now, 60_000); entry !== null; ) {
    keys.push(entry.key);
    entry = await inbox.lease('slack', now, 60_000);
  }
  return keys;
};
const leased = await Promise.all([leaseAll(), leaseAll(), leaseAll()]);
process.stdout.write(leased.flat().join('\n'));
await close();
