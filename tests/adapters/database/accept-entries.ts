import { writeSync } from 'node:fs';
import { openStores } from '../../../adapters/database/open-stores.ts';
import { sampleInboxEntry } from '../../support/samples.ts';

const [location = '', prefix = '', count = '0'] = process.argv.slice(2);
const stdout = 1;

/** A process of its own: accepts `count` entries into the inbox of a location, and prints each key once it was accepted. */
const { inbox, close } = await openStores(JSON.parse(location));
for (let index = 0; index < Number(count); index += 1) {
  const key = `${prefix}${index}`;
  // Written at once: what a killed process still held back could not be counted as reported.
  if (await inbox.accept(sampleInboxEntry({ key }))) writeSync(stdout, `${key}\n`);
}
await close();
