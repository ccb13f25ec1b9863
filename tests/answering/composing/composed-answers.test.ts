import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/domain/passage.ts';
import { askingSources } from '../../support/ask-sources.ts';

const { ask } = askingSources();

describe('a composed answer on compression fractures', () => {
  it.each([
    'What is the treatment for a compression fracture of the spine?',
    'Does vertebroplasty relieve pain from a vertebral compression fracture?',
  ])(
    'shows guidelines and sham-controlled trials side by side, the newer and stronger marked by rule: %s',
    async (question) => {
      const { answer, card } = await ask(question);
      expect(answer.kind).toBe('composed');
      const sides = card.disagreements.find(({ about }) => about === 'vertebroplasty')?.sides ?? [];
      expect(sides.length).toBeGreaterThanOrEqual(2);
      expect(sides.map(({ from }) => from).join('\n')).toMatch(/guideline/);
      expect(sides.map(({ from }) => from).join('\n')).toMatch(/randomised trial|systematic review/);
      for (const { citations } of sides)
        for (const number of citations) expect(card.sources[number - 1]?.number).toBe(number);
    },
  );

  it('keeps a verdict with every sentence, the sides of a disagreement included', async () => {
    const { answer, card } = await ask('Does vertebroplasty relieve pain from a vertebral compression fracture?');
    if (answer.kind !== 'composed') throw new Error(answer.kind);
    const sides = answer.disagreements.flatMap((one) => one.sides);
    for (const { verdict } of [...answer.lead, ...answer.statements, ...sides]) expect(verdict?.passed).toBe(true);
    expect(card.sources.flatMap(({ quotes }) => quotes.map(({ checks }) => checks))).not.toContain(undefined);
  });
});

describe('follow-up buttons', () => {
  it('lead to an answer each, and none is offered twice in a thread', async () => {
    const first = await ask('Is lisinopril safe in pregnancy?', 'one-thread');
    const offered = first.card.followUps;
    expect(offered.length).toBeGreaterThan(0);
    const next = await ask(offered[0] ?? '', 'one-thread');
    expect(next.answer.kind).toBe('composed');
    expect(next.card.followUps).not.toContain(offered[0]);
    expect(next.card.followUps).not.toContain('Is lisinopril safe in pregnancy?');
    for (const question of next.card.followUps) expect((await ask(question)).answer.kind, question).toBe('composed');
  });
});

it('what is not covered is said with what was searched, and the board is offered', async () => {
  const { card } = await ask('What is the dose of amoxicillin for otitis media?');
  expect(card.kind).toBe('not-covered');
  expect(card.notes.join(' ')).toMatch(
    /^Searched: 0 articles of the board; read \d+ guidelines?, \d+ drug labels? and \d+ research works?/,
  );
  expect(card.actions.sendToBoard).toBe(true);
});

it('every quote of a composed answer stands where it is said to stand', async () => {
  const { answer } = await ask('What are the contraindications of haloperidol?');
  if (answer.kind !== 'composed') throw new Error(answer.kind);
  for (const { citations } of [...answer.lead, ...answer.statements, ...(answer.labelLimits ?? [])]) {
    for (const { sourceId, passageId, quote, start, end } of citations) {
      const source = answer.sources.find(({ id }) => id === sourceId);
      const passage = source && passagesOf(source).find(({ id }) => id === passageId);
      expect(passage?.text.slice(start, end)).toBe(quote);
    }
  }
});

it('a superseded source that people quote is left out, and named with its successor', async () => {
  const { answer, card } = await ask('What did the CDC guideline of 2016 say about opioids for acute pain?');
  expect(answer.kind).toBe('composed');
  if (answer.kind !== 'composed') return;
  const cited = answer.sources.map(({ id }) => id);
  expect(cited).not.toContain('cdc-2016-opioids');
  expect(card.notes.join('\n')).toMatch(/Left out, because it is superseded by “.*” \(2022\): “.*” \(2016\)\./);
});

it('a retracted source that people quote is never shown, and named as retracted', async () => {
  const { answer, card } = await ask('Does hydroxychloroquine reduce mortality in COVID-19?');
  expect(card.sources.map(({ citation }) => citation).join('\n')).not.toContain('Mehra');
  expect(card.notes.join('\n')).toMatch(
    /Left out, because it was retracted: “Hydroxychloroquine or chloroquine .*” \(2020\)\./,
  );
  expect(answer.kind).toBe('not-covered');
});
