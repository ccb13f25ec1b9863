import { describe, expect, it } from 'vitest';
import type { StoppedThreads } from '../../src/ports/stopped-threads.ts';
import { sampleConversation } from '../support/samples.ts';

const at = new Date('2026-05-01T09:00:00.000Z');

/** What every StoppedThreads does. `open` gives an empty one, which ends with the test. */
export function stoppedThreadsContract(name: string, open: () => Promise<StoppedThreads>): void {
  describe(`StoppedThreads: ${name}`, () => {
    it('keeps a thread that was stopped, once or twice, until it is resumed', async () => {
      const threads = await open();
      expect(await threads.isStopped(sampleConversation())).toBe(false);
      await threads.stop(sampleConversation(), at);
      await threads.stop(sampleConversation(), at);
      expect(await threads.isStopped(sampleConversation())).toBe(true);
      await threads.resume(sampleConversation());
      await threads.resume(sampleConversation());
      expect(await threads.isStopped(sampleConversation())).toBe(false);
    });

    it.each([{ tenant: 'T-OTHER' }, { place: 'C-OTHER' }, { thread: '1' }, { platform: 'teams' } as const])(
      'leaves another thread as it is: %j',
      async (other) => {
        const threads = await open();
        await threads.stop(sampleConversation(), at);
        expect(await threads.isStopped(sampleConversation(other))).toBe(false);
      },
    );
  });
}
