import { describe, expect, it } from 'vitest';
import type { FeedbackLog } from '../../src/ports/feedback-log.ts';
import { sampleFeedback } from '../support/samples.ts';

/** What every FeedbackLog does. `open` gives an empty one, which ends with the test. */
export function feedbackLogContract(name: string, open: () => Promise<FeedbackLog>): void {
  describe(`FeedbackLog: ${name}`, () => {
    it('counts nobody before anybody spoke', async () => {
      expect(await (await open()).count('answer-1')).toEqual({ helpful: 0, notHelpful: 0 });
    });

    it('counts people, answer by answer', async () => {
      const log = await open();
      await log.record(sampleFeedback({ by: 'U-1' }));
      await log.record(sampleFeedback({ by: 'U-2' }));
      await log.record(sampleFeedback({ by: 'U-3', helpful: false, reason: 'too-long' }));
      await log.record(sampleFeedback({ by: 'U-1', answerId: 'answer-2', helpful: false }));
      expect(await log.count('answer-1')).toEqual({ helpful: 2, notHelpful: 1 });
      expect(await log.count('answer-2')).toEqual({ helpful: 0, notHelpful: 1 });
    });

    it('lets a later opinion take the place of the earlier, also when the later arrives first', async () => {
      const log = await open();
      const early = sampleFeedback({ helpful: true, at: '2026-05-01T09:00:00.000Z' });
      const late = sampleFeedback({ helpful: false, reason: 'wrong', at: '2026-05-01T09:00:01.000Z' });
      for (const feedback of [early, late, early]) await log.record(feedback);
      expect(await log.count('answer-1')).toEqual({ helpful: 0, notHelpful: 1 });
    });

    it('takes the last of two opinions of one instant', async () => {
      const log = await open();
      await log.record(sampleFeedback({ helpful: false, reason: 'other' }));
      await log.record(sampleFeedback({ helpful: true }));
      expect(await log.count('answer-1')).toEqual({ helpful: 1, notHelpful: 0 });
    });

    it('adds up what readers of one tenancy thought, or all readers, with their reasons, the most frequent first', async () => {
      const log = await open();
      const elsewhere = { platform: 'teams', tenant: 'T-EXAMPLE' } as const;
      const tenancy = { platform: 'slack', tenant: 'T-EXAMPLE' } as const;
      expect(await log.tally(tenancy)).toEqual({ helpful: 0, notHelpful: 0, reasons: [] });
      await log.record(sampleFeedback({ by: 'U-1' }));
      await log.record(sampleFeedback({ by: 'U-2', helpful: false }));
      await log.record(sampleFeedback({ by: 'U-3', helpful: false, reason: 'wrong' }));
      await log.record(sampleFeedback({ by: 'U-4', helpful: false, reason: 'other' }));
      await log.record(sampleFeedback({ by: 'U-5', answerId: 'answer-2', helpful: false, reason: 'wrong' }));
      await log.record(sampleFeedback({ by: 'U-6', answerId: 'answer-3', tenancy: elsewhere }));
      const reasons = [
        { reason: 'wrong', people: 2 },
        { reason: 'other', people: 1 },
      ];
      expect(await log.tally(tenancy)).toEqual({ helpful: 1, notHelpful: 4, reasons });
      expect(await log.tally(elsewhere)).toEqual({ helpful: 1, notHelpful: 0, reasons: [] });
      expect(await log.tally(null)).toEqual({ helpful: 2, notHelpful: 4, reasons });
    });
  });
}
