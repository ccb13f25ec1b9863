import { describe, expect, it } from 'vitest';
import { createMemoryPostedAnswers } from '../../../adapters/memory/memory-posted-answers.ts';
import type { PostedAnswers } from '../../../src/ports/posted-answers.ts';
import { startCurbsideInSlack } from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import { answersIn, askedInChat, makeByModel } from '../../support/slack-server/streamed-question.ts';

/** A process that dies at a step of its own: a call to Slack, or a word to the database. After that it does nothing any more. */
function createDeath(at: number, last: 'arrives' | 'is lost') {
  let steps = 0;
  const isDead = () => steps > at;
  return {
    /** @returns true when the step is still taken. */
    step: () => {
      steps += 1;
      return !isDead();
    },
    isDead,
    /** Whether the answer to this very step is never heard. */
    isDying: () => steps === at && last === 'arrives',
  };
}

type Death = ReturnType<typeof createDeath>;

function mortal(posted: PostedAnswers, death: Death): PostedAnswers {
  const heard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!death.step()) throw new Error('this process is dead');
    const result = await work();
    if (death.isDying()) throw new Error('this process died just then');
    return result;
  };
  return { find: (question) => posted.find(question), save: (answer) => heard(() => posted.save(answer)) };
}

/** Streams an answer in a process that dies at this step, and has another one deliver it. @returns whether the first one lived. */
async function dieAndGoOn(at: number, last: 'arrives' | 'is lost') {
  const death = createDeath(at, last);
  const posted = createMemoryPostedAnswers();
  const first = await askedInChat({ keep: { postedAnswers: mortal(posted, death) } });
  first.answerWith(longAnswer(200));
  const entry = (await first.inbox.lease('slack', first.clock.now(), 60_000)) ?? never();
  const { server } = first;
  server.interfere((method) => {
    if (method === 'auth.test') return null;
    if (!death.step()) return { kind: 'lose-call' };
    return death.isDying() ? { kind: 'lose-answer' } : null;
  });
  await makeByModel(first, (step) => first.slack.delivery.announce(entry, step));
  first.whileAnswering(async () => {});
  const record = await first.recordFor(entry);
  const lived = await first.slack.delivery.deliver(entry, record).then(
    () => !death.isDead(),
    () => false,
  );
  server.interfere(() => null);
  const kept = { ...first.kept, postedAnswers: posted };
  const second = await startCurbsideInSlack('http', { before: { server, kept } });
  await second.slack.delivery.deliver({ ...entry, attempt: 2 }, record);
  return { curbside: second, lived };
}

const steps = Array.from({ length: 17 }, (_, index) => index + 1);

describe.each(['arrives', 'is lost'] as const)(
  'a process that is killed while it streams, when its last word %s',
  (last) => {
    it.each(steps)('leaves one whole answer, at step %i', async (at) => {
      const { curbside } = await dieAndGoOn(at, last);
      const shown = answersIn(curbside).map(({ blocks }) => JSON.stringify(blocks));
      for (let number = 1; number <= 200; number += 1) {
        expect(shown.join('').split(`Statement ${number} says`)).toHaveLength(2);
      }
      expect(shown.filter((blocks) => blocks.includes('In the making'))).toEqual([]);
      expect(curbside.server.state.agents.processing()).toBe(0);
    });
  },
);

it('is killed by these, and lives without them', async () => {
  expect((await dieAndGoOn(12, 'is lost')).lived).toBe(false);
  expect((await dieAndGoOn(1_000, 'is lost')).lived).toBe(true);
});

function never(): never {
  throw new Error('there is nothing to work on');
}
