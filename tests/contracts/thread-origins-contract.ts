import { describe, expect, it } from 'vitest';
import type { ThreadOrigins } from '../../src/ports/thread-origins.ts';
import { sampleConversation } from '../support/samples.ts';

/** What every ThreadOrigins does. `open` gives an empty one, which ends with the test. */
export function threadOriginsContract(name: string, open: () => Promise<ThreadOrigins>): void {
  describe(`ThreadOrigins: ${name}`, () => {
    const origin = sampleConversation({ place: 'D-EXAMPLE', thread: 'command-1:2' });

    it('knows which conversation a thread carries on, the newest it was told', async () => {
      const origins = await open();
      expect(await origins.find(sampleConversation())).toBeNull();
      await origins.remember(sampleConversation(), sampleConversation({ thread: '9.0' }));
      await origins.remember(sampleConversation(), origin);
      await origins.remember(sampleConversation(), origin);
      expect(await origins.find(sampleConversation())).toEqual(origin);
    });

    it.each([{ tenant: 'T-OTHER' }, { place: 'C-OTHER' }, { thread: '1' }, { platform: 'teams' } as const])(
      'knows nothing of another thread: %j',
      async (other) => {
        const origins = await open();
        await origins.remember(sampleConversation(), origin);
        expect(await origins.find(sampleConversation(other))).toBeNull();
      },
    );
  });
}
