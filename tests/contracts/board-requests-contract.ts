import { describe, expect, it } from 'vitest';
import type { BoardRequest, BoardRequests } from '../../src/ports/board-requests.ts';

function sampleRequest(overrides: Partial<BoardRequest> = {}): BoardRequest {
  return {
    answerId: 'answer-1',
    question: 'How is an example fracture treated?',
    by: 'U-EXAMPLE',
    at: '2026-05-01T09:02:00.000Z',
    ...overrides,
  };
}

/** What every BoardRequests does. `open` gives an empty one, which ends with the test. */
export function boardRequestsContract(name: string, open: () => Promise<BoardRequests>): void {
  describe(`BoardRequests: ${name}`, () => {
    it('lists requests as they were sent, oldest first, those of one instant as they came', async () => {
      const requests = await open();
      const sent = [
        sampleRequest({ answerId: 'z', at: '2026-05-01T09:03:00.000Z', question: 'NUL \0 and 🦴' }),
        sampleRequest({ answerId: 'y' }),
        sampleRequest({ answerId: 'x' }),
      ];
      for (const request of sent) expect(await requests.submit(request)).toBe(true);
      expect(await requests.list()).toEqual([sent[1], sent[2], sent[0]]);
    });

    it('takes one answer once, whoever sends it', async () => {
      const requests = await open();
      const sent = await Promise.all(
        ['U-1', 'U-2', 'U-3', 'U-4'].map(async (by) => ({ by, taken: await requests.submit(sampleRequest({ by })) })),
      );
      const taken = sent.filter((request) => request.taken);
      expect(taken.length).toBe(1);
      expect((await requests.list()).map(({ by }) => by)).toEqual(taken.map(({ by }) => by));
    });
  });
}
