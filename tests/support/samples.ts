import type { Answer, ComposedAnswer } from '../../src/domain/answer.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Citation } from '../../src/domain/citation.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Disclaimer } from '../../src/domain/disclaimer.ts';
import { type LabelSource, type Source, sourceKinds } from '../../src/domain/source.ts';
import type { Statement } from '../../src/domain/statement.ts';
import type { AnswerRecord } from '../../src/ports/answer-log.ts';
import type { Turn } from '../../src/ports/conversation-memory.ts';
import type { Feedback } from '../../src/ports/feedback-log.ts';
import type { InboxEntry } from '../../src/ports/inbox.ts';

const text =
  'Adults with an acute vertebral compression fracture are treated with analgesia and early mobilisation. Bed rest is not recommended for more than 2 days.';

type GuidelineSource = Extract<Source, { kind: 'guideline' }>;

/** A guideline of one section with one paragraph. Everything in it is invented. */
export function sampleSource(overrides: Partial<GuidelineSource> = {}): GuidelineSource {
  return {
    kind: 'guideline',
    id: 'example-2020-spine',
    title: 'Care of the Example Spine',
    publisher: 'Example College of Spines',
    year: 2020,
    jurisdiction: 'International',
    evidence: { type: 'clinical practice guideline', grade: 'Strong (example)' },
    original: { citation: 'Example College guideline, 2020', url: 'https://example.org/spine' },
    status: { kind: 'current' },
    digest: true,
    sections: [{ heading: 'Recommendations', text }],
    ...overrides,
  };
}

/** A label with a boxed warning, a dosage and a pregnancy section. The drug does not exist. */
export function sampleLabel(overrides: Partial<LabelSource> = {}): LabelSource {
  return {
    kind: 'label',
    id: 'examplone-label',
    title: 'Examplox (examplone) tablets',
    publisher: 'Example Pharmaceuticals',
    year: 2022,
    jurisdiction: 'United States',
    evidence: { type: 'drug label' },
    original: { citation: 'Examplox prescribing information, 2022' },
    status: { kind: 'current' },
    digest: true,
    drug: { generic: 'examplone', brands: ['Examplox'] },
    sections: [
      { heading: 'Boxed warning', text: 'Examplone can cause invented harm.' },
      { heading: '2 Dosage and administration', text: 'The dose of examplone is 70 mg once weekly.' },
      { heading: '8.1 Pregnancy', text: 'Examplone has not been studied in pregnancy.' },
    ],
    ...overrides,
  };
}

/** Cites `quote` where it stands in {@link sampleSource}. */
export function sampleCitation(
  quote = 'analgesia and early mobilisation',
  overrides: Partial<Citation> = {},
): Citation {
  const start = text.indexOf(quote);
  return {
    sourceId: 'example-2020-spine',
    passageId: 'example-2020-spine#s1p1',
    section: 'Recommendations',
    quote,
    start,
    end: start + quote.length,
    ...overrides,
  };
}

export function sampleStatement(overrides: Partial<Statement> = {}): Statement {
  return {
    text: 'An acute compression fracture is treated with analgesia and early mobilisation.',
    kind: 'guideline',
    citations: [sampleCitation()],
    ...overrides,
  };
}

/** Approved, resting on {@link sampleSource}. */
export function sampleArticle(overrides: Partial<Article> = {}): Article {
  return {
    id: 'compression-fracture-treatment',
    version: 1,
    question: 'What is the treatment for a compression fracture of the spine?',
    aliases: ['How is a vertebral compression fracture treated?'],
    topic: 'Bone health',
    author: 'Dr Example Avery',
    updated: '2026-04-14',
    review: {
      status: 'approved',
      reviewers: ['Dr Example Bryce'],
      approvalDate: '2026-04-14',
      lastReviewDate: '2026-04-14',
      reviewDue: '2028-04-14',
    },
    drugs: [],
    summaries: {
      clinician: [{ text: 'Analgesia and early mobilisation.', citations: [sampleCitation()] }],
      'care-team': [{ text: 'Treat the pain and help the patient move early.', citations: [sampleCitation()] }],
      patient: [{ text: 'Pain relief, and moving again soon.', citations: [sampleCitation()] }],
    },
    statements: [sampleStatement()],
    disagreements: [],
    references: ['example-2020-spine'],
    followUps: [],
    ...overrides,
  };
}

export function sampleDisclaimer(overrides: Partial<Disclaimer> = {}): Disclaimer {
  return { id: 'default', version: 1, text: 'For professionals. Does not replace clinical judgement.', ...overrides };
}

export function sampleComposedAnswer(overrides: Partial<ComposedAnswer> = {}): ComposedAnswer {
  return {
    kind: 'composed',
    audience: 'clinician',
    lead: [{ text: 'Analgesia and early mobilisation.', citations: [sampleCitation()] }],
    statements: [sampleStatement()],
    disagreements: [],
    composedOn: '2026-05-01',
    offers: [],
    withheld: 0,
    sources: [sampleSource()],
    boxedWarnings: [],
    followUps: [{ question: 'How long is a brace worn?', asked: false }],
    disclaimer: sampleDisclaimer(),
    ...overrides,
  };
}

/** One answer of every kind. */
export function sampleAnswers(): readonly Answer[] {
  const { sources, boxedWarnings, followUps, disclaimer, audience } = sampleComposedAnswer();
  const evidenced = { audience, sources, boxedWarnings, followUps, disclaimer };
  const approved = sampleArticle();
  if (approved.review.status !== 'approved') return [];
  return [
    sampleComposedAnswer(),
    { ...evidenced, kind: 'approved-article', article: { ...approved, review: approved.review }, reviewOverdue: false },
    { ...evidenced, kind: 'pending-article', article: { ...approved, review: { status: 'submitted' } } },
    {
      kind: 'not-covered',
      searched: { articles: 3, sources: { guideline: 1, label: 0, research: 2 } },
      nearest: [{ id: approved.id, question: approved.question, status: 'approved' }],
      mayBeNearest: false,
      disclaimer,
    },
    {
      kind: 'urgent',
      banner: { recognised: 'Signs of anaphylaxis', action: 'Call the emergency team now.' },
      answer: sampleComposedAnswer(),
    },
    {
      kind: 'urgent',
      banner: { recognised: 'A seizure that needs help now', action: 'Call the emergency team now.' },
      answer: {
        ...evidenced,
        kind: 'approved-article',
        article: { ...approved, review: approved.review },
        reviewOverdue: false,
      },
      nearestOnly: true,
    },
    { kind: 'declined', reason: 'not-clinical' },
    { kind: 'declined', reason: 'not-english', language: 'es' },
    { kind: 'identifiers-found', found: ['name', 'number'], urgent: null },
  ];
}

export function sampleConversation(overrides: Partial<Conversation> = {}): Conversation {
  return { platform: 'slack', tenant: 'T-EXAMPLE', place: 'C-EXAMPLE', thread: '1700000000.000100', ...overrides };
}

export function sampleAnswerRecord(overrides: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    id: 'answer-1',
    conversation: sampleConversation(),
    asker: 'U-EXAMPLE',
    question: 'What is the treatment for a compression fracture of the spine?',
    answer: sampleComposedAnswer(),
    answeredAt: '2026-05-01T09:00:00.000Z',
    libraryRevision: 1,
    ...overrides,
  };
}

export function sampleTurn(overrides: Partial<Turn> = {}): Turn {
  return {
    answerId: 'answer-1',
    asked: 'And in pregnancy?',
    understood: 'How is an example fracture treated in pregnancy?',
    articleId: 'compression-fracture-treatment',
    at: '2026-05-01T09:00:00.000Z',
    ...overrides,
  };
}

export function sampleInboxEntry(overrides: Partial<InboxEntry> = {}): InboxEntry {
  return {
    key: 'slack:T-EXAMPLE:Ev-1',
    conversation: sampleConversation(),
    asker: 'U-EXAMPLE',
    audience: 'clinician',
    sources: sourceKinds,
    screened: { kind: 'question', text: 'How is an example fracture treated?' },
    address: { channel: 'C-EXAMPLE', threadTs: '1700000000.000100' },
    receivedAt: '2026-05-01T08:59:58.000Z',
    ...overrides,
  };
}

export function sampleFeedback(overrides: Partial<Feedback> = {}): Feedback {
  return {
    answerId: 'answer-1',
    tenancy: { platform: 'slack', tenant: 'T-EXAMPLE' },
    by: 'U-EXAMPLE',
    helpful: true,
    reason: null,
    at: '2026-05-01T09:01:00.000Z',
    ...overrides,
  };
}
