import { labelSectionNumber, type SourceKind } from '../domain/source.ts';
import { contentStems, stem } from '../domain/words.ts';

/** What a question is about, and what it wants to know of it. */
export interface Focus {
  /** Stems of the drugs, conditions and people that it names. */
  readonly subject: ReadonlySet<string>;
  /** Stems that say what is wanted: dose, cause, treatment. */
  readonly intent: ReadonlySet<string>;
  /** Extra score for a section that is written to answer what is wanted. */
  sectionBonus(kind: SourceKind, section: string): number;
}

interface Intent {
  readonly words: RegExp;
  /** Numbers of the label sections that answer it, best first. */
  readonly sections: readonly string[];
}

const intents: readonly Intent[] = [
  {
    words:
      /\b(dos(?:e|es|ing|age)|how much|how many|how often|mg|titrat\w*|frequency|maximum|max|route|administ\w*|take|give|given)\b/i,
    sections: ['2'],
  },
  { words: /\b(contraindicat\w*|avoid|who should not|must not|allerg\w*)\b/i, sections: ['4', '5'] },
  { words: /\b(interact\w*|together|combin\w*|taking with|along with)\b/i, sections: ['7'] },
  { words: /\b(pregnan\w*|trimester|fetal|foetal)\b/i, sections: ['8.1'] },
  { words: /\b(lactat\w*|breast ?feed\w*|nursing mother)\b/i, sections: ['8.2'] },
  { words: /\b(renal|kidney|egfr|crcl|creatinine|dialysis|ckd)\b/i, sections: ['8.6', '2', '5'] },
  { words: /\b(elderly|older|geriatric)\b/i, sections: ['8.5', '2'] },
  {
    words: /\b(side effects?|adverse|risks?|warnings?|harms?|safe|safety|toxic\w*|monitor\w*)\b/i,
    sections: ['5', '4'],
  },
  { words: /\b(indicat\w*|used for|approved for|what is .* for)\b/i, sections: ['1'] },
];

// Words that say what is wanted, and words so common in questions of a ward that they tell nothing.
const askingWords = new Set(
  'treatment treat therapy manage management managing dose dosing dosage much many often long use used using recommend recommended recommendation guideline guidelines best first line start initial patient patients adult adults person people give given giving take taking safe safety risk risks side effect effects cause causes caused diagnose diagnosis symptom symptoms work works happen option options evidence say says current latest right normal typical maximum minimum when why does need help should hospital ward care clinical question'
    .split(' ')
    .map(stem),
);

export function focusOf(question: string): Focus {
  const stems = [...contentStems(question)];
  const subject = new Set(stems.filter((item) => !askingWords.has(item)));
  const intent = new Set(stems.filter((item) => askingWords.has(item)));
  const wanted = intents.filter(({ words }) => words.test(question));
  return {
    subject,
    intent,
    sectionBonus(kind, section) {
      const number = kind === 'label' ? labelSectionNumber(section) : null;
      if (number === null || wanted.length === 0) return 0;
      const fits = wanted.some(({ sections }) =>
        sections.some((wantedNumber) => number === wantedNumber || number.startsWith(`${wantedNumber}.`)),
      );
      return fits ? 0.25 : -0.1;
    },
  };
}

/** Share of the words that are among the others; 1 when there are none to look for. */
export function coverageOf(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 1;
  let found = 0;
  for (const word of words) if (among.has(word)) found += 1;
  return found / words.size;
}

/**
 * Whether sentences together speak of what the question is about. One word in four may be missing, because people add words
 * that no source repeats; with up to three words, none may.
 */
export function isCoveredBy(focus: Focus, contexts: readonly ReadonlySet<string>[]): boolean {
  const all = new Set(contexts.flatMap((context) => [...context]));
  const missing = [...focus.subject].filter((word) => !all.has(word)).length;
  return missing <= Math.floor(focus.subject.size / 4);
}
