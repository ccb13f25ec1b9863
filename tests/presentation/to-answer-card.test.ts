import { describe, expect, it } from 'vitest';
import { drawCard } from '../../adapters/console/draw-card.ts';
import { inkFor } from '../../adapters/console/ink.ts';
import { drawAnswer as drawPage } from '../../adapters/web/render/answer-section.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { declineReasons } from '../../src/domain/answer.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import {
  sampleAnswers,
  sampleArticle,
  sampleCitation,
  sampleComposedAnswer,
  sampleLabel,
  sampleSource,
  sampleStatement,
} from '../support/samples.ts';

const context = { answerId: 'id-1', question: 'What is it?', publicUrl: 'http://127.0.0.1:3978' };
const cardOf = (answer: Answer) => toAnswerCard(answer, context);
const answerOf = (kind: Answer['kind']) => {
  const found = sampleAnswers().find((answer) => answer.kind === kind);
  if (found === undefined) throw new Error(`no sample of ${kind}`);
  return found;
};

describe('every card', () => {
  it('has a lead, a title and the editorial policy', () => {
    for (const card of sampleAnswers().map(cardOf)) {
      expect(card.lead.length).toBeGreaterThan(0);
      expect(card.title).not.toBe('');
      expect(card.policy.url).toBe('http://127.0.0.1:3978/editorial-policy');
    }
  });

  it('of clinical content has disclaimer, status and sources', () => {
    for (const kind of ['approved-article', 'pending-article', 'composed', 'urgent'] as const) {
      const card = cardOf(answerOf(kind));
      expect(card.disclaimer).toContain('clinical judgement');
      expect(card.status).not.toBeNull();
      expect(card.sources.length).toBeGreaterThan(0);
      expect(card.lastUpdated).toMatch(/^Last updated \d/);
    }
    expect(cardOf(answerOf('not-covered')).disclaimer).toContain('clinical judgement');
  });
});

describe('what was asked', () => {
  const served = answerOf('approved-article');
  const ask = (question: string | null, answer = served) => toAnswerCard(answer, { ...context, question }).asked;

  it('stands under the title of an article that puts it in other words', () => {
    expect(ask('what if\nshe bleeds <now>?')).toBe('You asked: what if she bleeds <now>?');
    expect(ask('what if she bleeds?', answerOf('pending-article'))).toBe('You asked: what if she bleeds?');
  });

  it('is not said twice, nor when it may not be shown again', () => {
    const { title } = cardOf(served);
    expect(ask(title.toUpperCase())).toBeNull();
    expect(ask(null)).toBeNull();
    expect(ask('What is it?', answerOf('composed'))).toBeNull();
  });

  it('is known again by its beginning when a page was pasted', () => {
    const asked = ask('A long note about a patient. '.repeat(100));
    expect(asked).toMatch(/^You asked: A long note .*…$/);
    expect(asked?.length).toBeLessThan(420);
  });

  it('is drawn by the terminal and by the page, escaped there', () => {
    const card = toAnswerCard(served, { ...context, question: 'what if <b>she</b> bleeds?' });
    const page = { width: 80, ink: inkFor(false, undefined) };
    expect(drawCard(card, page)).toContain('You asked: what if <b>she</b> bleeds?');
    expect(drawPage(card).markup).toContain('You asked: what if &lt;b&gt;she&lt;/b&gt; bleeds?');
  });
});

describe('the status', () => {
  it('of an approved article names who, when and which version, without caution', () => {
    const { status } = cardOf(answerOf('approved-article'));
    expect(status).toMatchObject({ label: 'Approved', caution: null });
    expect(status?.detail).toBe(
      'Approved by Dr Example Bryce on 14 April 2026 · version 1 · last reviewed 14 April 2026',
    );
    expect(status?.steps.map((step) => step.state)).toEqual(['done', 'done', 'done']);
  });

  it('of everything short of approved carries the caution', () => {
    for (const kind of ['pending-article', 'composed', 'urgent'] as const) {
      expect(cardOf(answerOf(kind)).status?.caution).toBe('Exercise caution: pending human review.');
    }
  });

  it('of an article under review shows where it stands', () => {
    const article = { ...sampleArticle(), review: { status: 'under-review', reviewers: ['Dr Example Cole'] } as const };
    const card = cardOf({ ...sampleComposedAnswer(), kind: 'pending-article', article });
    expect(card.status?.steps).toEqual([
      { label: 'Submitted', state: 'done' },
      { label: 'Under review', state: 'current' },
      { label: 'Approved', state: 'to-do' },
    ]);
  });

  it('says when a review is overdue', () => {
    const answer = answerOf('approved-article');
    if (answer.kind !== 'approved-article') return expect.unreachable();
    expect(cardOf({ ...answer, reviewOverdue: true }).notes).toContain(
      'The review of this article was due on 14 April 2028 and is overdue.',
    );
  });
});

describe('numbers of sources', () => {
  it('are positions in the list of sources, the same in text, sections and warnings', () => {
    const label = sampleLabel();
    const ofLabel = sampleCitation('x', {
      sourceId: label.id,
      passageId: `${label.id}#s1p1`,
      section: 'Boxed warning',
      quote: 'Examplone can cause invented harm.',
    });
    const card = cardOf(
      sampleComposedAnswer({
        sources: [sampleSource(), label],
        statements: [
          sampleStatement(),
          sampleStatement({ kind: 'label', text: 'Of the label.', citations: [ofLabel, sampleCitation()] }),
        ],
        boxedWarnings: [
          { drug: 'examplone', paragraphs: ['Examplone can cause invented harm.'], citations: [ofLabel] },
        ],
      }),
    );
    expect(card.sections.map((section) => section.heading)).toEqual(['From the guidelines', 'From the FDA drug label']);
    expect(card.sections[1]?.statements[0]?.citations).toEqual([1, 2]);
    expect(card.boxedWarnings[0]?.citations).toEqual([2]);
    expect(card.sources.map((source) => source.number)).toEqual([1, 2]);
    expect(card.sources[1]?.quotes).toEqual([{ section: 'Boxed warning', text: 'Examplone can cause invented harm.' }]);
  });

  it('say of a source what became of it', () => {
    const retired = sampleSource({ status: { kind: 'superseded', by: 'other' }, digest: false });
    expect(cardOf(sampleComposedAnswer({ sources: [retired] })).sources[0]?.notices).toEqual([
      'Superseded by a newer edition',
    ]);
  });
});

describe('a digest', () => {
  it('says that it is one, at the source and in a note', () => {
    const card = cardOf(sampleComposedAnswer());
    expect(card.sources[0]?.evidence).toBe('clinical practice guideline · “Strong (example)” · digest');
    expect(card.notes.join()).toContain('read the original before acting on it');
    expect(cardOf(sampleComposedAnswer({ sources: [sampleSource({ digest: false })] })).notes).toEqual([]);
  });
});

describe('what was withheld', () => {
  it.each([
    [1, '1 sentence was left out because it did not agree with its own quote.'],
    [2, '2 sentences were left out because they did not agree with their own quotes.'],
  ])('is counted: %i', (withheld, note) => {
    expect(cardOf(sampleComposedAnswer({ withheld })).notes).toContain(note);
  });
});

describe('the words of the audience', () => {
  it('are those of the summary for it', () => {
    const answer = answerOf('approved-article');
    if (answer.kind !== 'approved-article') return expect.unreachable();
    expect(cardOf({ ...answer, audience: 'patient' }).lead[0]?.text).toBe('Pain relief, and moving again soon.');
    expect(cardOf({ ...answer, audience: 'clinician' }).lead[0]?.text).toBe('Analgesia and early mobilisation.');
  });
});

describe('what is not answered', () => {
  it('has its own sentence for every reason', () => {
    const sentences = declineReasons.map((reason) => cardOf({ kind: 'declined', reason }).lead[0]?.text);
    expect(new Set(sentences).size).toBe(declineReasons.length);
  });

  it('sends an emergency in another language to help, in both languages', () => {
    const lines = (language?: 'es') =>
      cardOf({ kind: 'declined', reason: 'not-english', ...(language === undefined ? {} : { language }) }).lead.map(
        ({ text }) => text,
      );
    expect(lines('es')).toEqual([
      expect.stringContaining('English only'),
      expect.stringContaining('emergency number'),
      expect.stringContaining('llame ahora'),
    ]);
    expect(lines()).toEqual([expect.stringContaining('English only'), expect.stringContaining('emergency number')]);
  });

  it('says of an article shown for the emergency, before its first line, that it is the nearest', () => {
    const article = answerOf('approved-article');
    if (article.kind !== 'approved-article') throw new Error(article.kind);
    const banner = { recognised: 'Signs of anaphylaxis', action: 'Call the emergency team now.' };
    const plain = cardOf({ kind: 'urgent', banner, answer: article });
    const nearest = cardOf({ kind: 'urgent', banner, answer: article, nearestOnly: true });
    expect(nearest.lead).toEqual([
      { text: expect.stringContaining('nearest approved article'), citations: [] },
      ...plain.lead,
    ]);
    expect(nearest.urgent).toEqual(banner);
    expect(nearest.status).toEqual(plain.status);
    expect(nearest.actions.sendToBoard).toBe(true);
  });

  it('names the kinds of identifier, and offers nothing', () => {
    const card = cardOf({ kind: 'identifiers-found', found: ['name', 'number'], urgent: null });
    expect(card.lead[0]?.text).toBe(
      'Your message seems to hold a name and a record or identity number that could identify a patient. Nothing was processed or kept. Edit the message, or ask again without it.',
    );
    expect(card.actions).toEqual({ askFollowUp: false, feedback: false, sendToBoard: false, openArticle: null });
  });

  it('says what to do now even so, when it cannot wait until the message is edited', () => {
    const urgent = { recognised: 'Signs of anaphylaxis', action: 'Call the emergency team now.' };
    expect(cardOf({ kind: 'identifiers-found', found: ['name'], urgent }).urgent).toEqual(urgent);
  });

  it('says what was searched and which articles are near', () => {
    const card = cardOf(answerOf('not-covered'));
    expect(card.notes).toEqual([
      'Searched: 3 articles of the board; read 1 guideline, 0 drug labels and 2 research works that share words with it.',
    ]);
    expect(card.offers[0]?.status).toBe('Approved');
    expect(card.actions.sendToBoard).toBe(true);
  });
});
