import { describe, expect, it } from 'vitest';
import type { PostedAnswer, PostedAnswers } from '../../src/ports/posted-answers.ts';

const first: PostedAnswer = {
  question: 'slack:T1:Ev-1',
  revision: '',
  parts: [
    { part: 0, message: '1700000000.000100' },
    { part: 1, message: null },
  ],
};

/** What every PostedAnswers does. `open` gives an empty one, which ends with the test. */
export function postedAnswersContract(name: string, open: () => Promise<PostedAnswers>): void {
  describe(`PostedAnswers: ${name}`, () => {
    it('remembers what was posted, question by question', async () => {
      const posted = await open();
      expect(await posted.find(first.question)).toBeNull();
      expect(await posted.save(first)).toBe(true);
      expect(await posted.save({ ...first, question: 'slack:T2:Ev-1', parts: [] })).toBe(true);
      expect(await posted.find(first.question)).toEqual(first);
      expect(await posted.find('slack:T2:Ev-1')).toEqual({ question: 'slack:T2:Ev-1', revision: '', parts: [] });
    });

    it('takes the newest word on the same revision, and on a later one', async () => {
      const posted = await open();
      await posted.save(first);
      const whole = { ...first, parts: [...first.parts.slice(0, 1), { part: 1, message: '1700000000.000200' }] };
      expect(await posted.save(whole)).toBe(true);
      expect(await posted.find(first.question)).toEqual(whole);
      const edited = { ...first, revision: '1700000001.000000' };
      expect(await posted.save(edited)).toBe(true);
      expect(await posted.find(first.question)).toEqual(edited);
    });

    it('refuses an earlier revision', async () => {
      const posted = await open();
      const edited = { ...first, revision: '1700000001.000000' };
      await posted.save(edited);
      expect(await posted.save({ ...first, parts: [] })).toBe(false);
      expect(await posted.save({ ...first, revision: 'deleted', parts: [] })).toBe(true);
      expect(await posted.save(edited)).toBe(false);
      expect((await posted.find(first.question))?.revision).toBe('deleted');
    });
  });
}
