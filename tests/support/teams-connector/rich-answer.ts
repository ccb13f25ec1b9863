import type { ComposedAnswer, UrgentAnswer } from '../../../src/domain/answer.ts';
import { sampleCitation, sampleComposedAnswer, sampleLabel, sampleSource, sampleStatement } from '../samples.ts';

const citation = (sourceId: string, quote: string) => sampleCitation(quote, { sourceId });

/** An answer with every part that an answer can have. Everything in it is invented. */
export function richAnswer(): ComposedAnswer {
  const newer = sampleSource({
    id: 'example-2024-spine',
    title: 'Augmentation of the Example Vertebra: an updated guideline of the Example Society',
    publisher: 'Example Society',
    year: 2024,
    jurisdiction: 'United States',
    evidence: { type: 'clinical practice guideline', grade: 'Weak (example)' },
    original: { citation: 'Example Society guideline, 2024', doi: '10.0000/example' },
  });
  const trial = {
    ...sampleSource({ id: 'example-2009-trial', title: 'Sham and cement: a trial of the Example Group', year: 2009 }),
    kind: 'research' as const,
    publisher: 'Journal of Examples',
    evidence: { type: 'randomised trial' as const },
    status: { kind: 'superseded' as const, by: 'example-2024-spine' },
  };
  return sampleComposedAnswer({
    lead: [
      {
        text: 'Treat an acute compression fracture with analgesia and early mobilisation; most heal within 6 to 8 weeks.',
        citations: [sampleCitation()],
      },
      {
        text: 'Keep vertebroplasty for pain that stays severe in spite of it.',
        citations: [citation('example-2024-spine', 'severe pain in spite of treatment')],
      },
    ],
    statements: [
      sampleStatement({ text: 'Bed rest is not recommended for more than 2 days.' }),
      sampleStatement({
        text: 'Offer calcitonin for 4 weeks when fracture and pain are < 5 days old [*not* in renal_failure].',
        citations: [sampleCitation(), citation('example-2024-spine', 'calcitonin for 4 weeks')],
      }),
      sampleStatement({
        kind: 'label',
        text: 'The dose of examplone is 70 mg once weekly.',
        citations: [citation('examplone-label', 'The dose of examplone is 70 mg once weekly.')],
      }),
      sampleStatement({
        kind: 'research',
        text: 'Pain at 1 month did not differ between cement and sham (difference 0.7 points, 95 % CI −0.3 to 1.7).',
        citations: [citation('example-2009-trial', 'did not differ between cement and sham')],
      }),
    ],
    disagreements: [
      {
        about: 'vertebroplasty',
        sides: [
          sampleStatement({ text: 'Do not offer vertebroplasty to people without neurological signs.' }),
          sampleStatement({
            text: 'Vertebroplasty may be considered within 6 weeks when pain stays severe.',
            citations: [citation('example-2024-spine', 'may be considered within 6 weeks')],
          }),
        ],
      },
    ],
    boxedWarnings: [
      {
        drug: 'examplone',
        paragraphs: ['Examplone can cause invented harm.', 'Do not give it to people who do not exist.'],
        citations: [citation('examplone-label', 'Examplone can cause invented harm.')],
      },
    ],
    offers: [
      {
        id: 'vertebral-fracture-bracing',
        question: 'Does a brace help after a vertebral compression fracture?',
        status: 'approved',
      },
    ],
    withheld: 1,
    sources: [sampleSource(), newer, sampleLabel(), trial],
    followUps: [
      { question: 'How long is a brace worn after a compression fracture of the spine?', asked: false },
      { question: 'What is the dose of alendronate for osteoporosis with reduced kidney function?', asked: false },
    ],
  });
}

export function richUrgentAnswer(): UrgentAnswer {
  return {
    kind: 'urgent',
    banner: {
      recognised: 'Signs of spinal cord compression',
      action: 'Call the emergency team now, and keep the patient lying flat.',
    },
    answer: richAnswer(),
  };
}
