import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/domain/verdict.ts';
import type { AnswerLog } from '../../src/ports/answer-log.ts';
import {
  sampleAnswerRecord,
  sampleAnswers,
  sampleCitation,
  sampleComposedAnswer,
  sampleConversation,
  sampleStatement,
} from '../support/samples.ts';

/** What every AnswerLog does. `open` gives an empty one, which ends with the test. */
export function answerLogContract(name: string, open: () => Promise<AnswerLog>): void {
  describe(`AnswerLog: ${name}`, () => {
    it.each(sampleAnswers())('gives back an answer of the kind $kind as it was given', async (answer) => {
      const log = await open();
      const record = sampleAnswerRecord({ answer });
      await log.append(record);
      expect(await log.find(record.id)).toEqual(record);
    });

    it('keeps how each sentence was checked, and what stands beside an answer', async () => {
      const log = await open();
      const verdict = verdictOf(new Set(['population']));
      const limit = { drug: 'examplone', text: 'Not for examples.', citations: [sampleCitation()], verdict } as const;
      const answer = sampleComposedAnswer({
        lead: [{ text: 'Analgesia.', citations: [sampleCitation()], verdict }],
        statements: [sampleStatement({ verdict, offLabel: 'examplone' })],
        withoutModel: 'slow',
        labelLimits: [limit],
        leftOut: [
          { title: 'Old', year: 2010, successor: { title: 'New', year: 2020 } },
          { title: 'Withdrawn', year: 2011, successor: null },
        ],
      });
      const record = sampleAnswerRecord({ answer });
      await log.append(record);
      expect(await log.find(record.id)).toEqual(record);
    });

    it('keeps null for a question of which nothing may be kept, and a conversation without a thread', async () => {
      const log = await open();
      const record = sampleAnswerRecord({ question: null, conversation: sampleConversation({ thread: '' }) });
      await log.append(record);
      expect(await log.find(record.id)).toEqual(record);
    });

    it('lists what a person asked in a tenancy, newest first, and no question of which nothing may be kept', async () => {
      const log = await open();
      const records = [
        sampleAnswerRecord({ id: 'old', answeredAt: '2026-05-01T08:00:00.000Z' }),
        sampleAnswerRecord({ id: 'new', answeredAt: '2026-05-01T10:00:00.000Z' }),
        sampleAnswerRecord({ id: 'middle', conversation: sampleConversation({ place: 'C-OTHER' }) }),
        sampleAnswerRecord({ id: 'stopped', question: null }),
        sampleAnswerRecord({ id: 'theirs', asker: 'U-OTHER' }),
        sampleAnswerRecord({ id: 'elsewhere', conversation: sampleConversation({ tenant: 'T-OTHER' }) }),
      ];
      for (const record of records) await log.append(record);
      const latest = await log.latestBy({ platform: 'slack', tenant: 'T-EXAMPLE' }, 'U-EXAMPLE', 10);
      expect(latest).toEqual([records[1], records[2], records[0]]);
      expect(await log.latestBy({ platform: 'slack', tenant: 'T-EXAMPLE' }, 'U-EXAMPLE', 1)).toEqual([records[1]]);
      expect(await log.latestBy({ platform: 'teams', tenant: 'T-EXAMPLE' }, 'U-EXAMPLE', 10)).toEqual([]);
    });

    it('lists no question that was taken back, and keeps its answer', async () => {
      const log = await open();
      for (const id of ['answer-1', 'answer-2']) await log.append(sampleAnswerRecord({ id }));
      await log.unlist(['answer-1', 'never there']);
      await log.unlist([]);
      const latest = await log.latestBy({ platform: 'slack', tenant: 'T-EXAMPLE' }, 'U-EXAMPLE', 10);
      expect(latest.map(({ id }) => id)).toEqual(['answer-2']);
      expect(await log.find('answer-1')).toEqual(sampleAnswerRecord());
    });

    it('keeps what was appended first under an id', async () => {
      const log = await open();
      await log.append(sampleAnswerRecord({ libraryRevision: 1 }));
      await log.append(sampleAnswerRecord({ libraryRevision: 2, asker: 'U-OTHER' }));
      expect(await log.find('answer-1')).toEqual(sampleAnswerRecord({ libraryRevision: 1 }));
    });

    it.each(['', 'answer-2', 'answer-1\0', '%', "' or 1=1 --"])('finds nothing under %j', async (id) => {
      const log = await open();
      await log.append(sampleAnswerRecord());
      expect(await log.find(id)).toBeNull();
    });
  });
}
