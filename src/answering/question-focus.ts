import { labelSectionNumber, type SourceKind } from '../domain/source.ts';
import { stem, wordsOf } from '../domain/words.ts';
import { termsOf } from './terms.ts';

/** What a question is about, and what it wants to know of it. */
export interface Focus {
  /** Terms for the drugs, conditions and people that it names. */
  readonly subject: ReadonlySet<string>;
  /** Terms that say what is wanted: dose, cause, treatment. */
  readonly wanted: ReadonlySet<string>;
  /** How much a sentence has the form of what is wanted: a dose for a dose, a limit for a maximum. 0 to 1. */
  formOf(sentence: string): number;
  /** Whether a section is written to answer what is wanted; null when that cannot be told from its heading. */
  answersIn(kind: SourceKind, section: string): boolean | null;
}

interface Want {
  readonly words: RegExp;
  /** Numbers of the label sections that answer it. */
  readonly sections: readonly string[];
  /** The words are also what the question is about: a sentence that does not speak of pregnancy does not answer for it. */
  readonly isSubject?: true;
}

/** What a sentence that answers looks like, by the words of the question. */
const forms: readonly (readonly [asked: RegExp, form: RegExp])[] = [
  [
    /\b(?:max\w*|limit|exceed|upper)\b/i,
    /\b(?:exceed\w*|maxim\w*|no more than|not more than|up to|at most|limit\w*)\b/i,
  ],
  [/\b(?:dos(?:e|es|ing|age)|how much|mg|mcg)\b/i, /\d\s*(?:mg|mcg|micrograms?|g|units?|ml|mmol|meq)\b/i],
  [/\b(?:how often|frequency|interval|every)\b/i, /\b(?:every|hourly|once|twice|times|per day|daily|weekly)\b/i],
  [
    /\b(?:how long|duration|when (?:to|do|should)|length)\b/i,
    /\d\s*(?:to \d+ )?(?:hours?|days?|weeks?|months?|years?)\b/i,
  ],
  [/\b(?:contraindicat\w*|avoid)\b/i, /\b(?:contraindicat\w*|avoid\w*|not (?:be )?(?:used|given|recommended))\b/i],
  [
    /\b(?:first[- ]line|best|choice|recommend\w*|treat\w*|manage\w*)\b/i,
    /\b(?:recommend\w*|first|prefer\w*|suggest\w*|advise[sd]?|treat\w*|is given|are given)\b/i,
  ],
];

const wants: readonly Want[] = [
  {
    words:
      /^(?:dos(?:e|es|ing|age|ages)|mg|mcg|titrat\w*|frequency|maximum|max|route|administ\w*|tak(?:e|en|ing)|giv(?:e|en|ing)|often|much|many)$/,
    sections: ['2'],
  },
  { words: /^(?:contraindicat\w*|avoid\w*)$/, sections: ['4'] },
  { words: /^(?:interact\w*|together|combin\w*)$/, sections: ['7'] },
  { words: /^(?:pregnan\w*|trimester|f(?:o?e)tal)$/, sections: ['8.1'], isSubject: true },
  { words: /^(?:lactat\w*|breast\w*)$/, sections: ['8.2'], isSubject: true },
  { words: /^(?:renal|kidney|egfr|crcl|creatinine|dialysis|ckd)$/, sections: ['8.6', '2', '5'], isSubject: true },
  { words: /^(?:elderly|older|geriatric)$/, sections: ['8.5', '2'], isSubject: true },
  { words: /^(?:effects?|adverse|risks?|warnings?|harms?|safe|safety|toxic\w*|monitor\w*)$/, sections: ['5', '4'] },
  { words: /^(?:indicat\w*|approved|used)$/, sections: ['1'] },
];

// Words that say what is wanted, and words so common in questions of a ward that they tell nothing.
const askingWords = new Set(
  (
    'treatment treat therapy manage management managing recommend recommended recommendation guideline guidelines best first line start ' +
    'starting initial patient patients adult adults person people use using side cause causes caused diagnose diagnosis symptom symptoms ' +
    'work works happen option options evidence say says current latest right normal typical minimum before after help hospital ward ' +
    'care clinical question long daily per day safely'
  )
    .split(' ')
    .map(stem),
);

export function focusOf(question: string): Focus {
  const asked = wants.filter(({ words }) => wordsOf(question).some((word) => words.test(word)));
  const asking = new Set(
    wordsOf(question)
      .filter((word) => wants.some((want) => want.isSubject !== true && want.words.test(word)))
      .map(stem),
  );
  const terms = [...termsOf(question)];
  const isAsking = (item: string) => askingWords.has(item) || asking.has(item);
  return {
    subject: new Set(terms.filter((item) => !isAsking(item))),
    wanted: new Set(terms.filter(isAsking)),
    formOf(sentence) {
      const asked = forms.filter(([words]) => words.test(question));
      return asked.length === 0 ? 0 : asked.filter(([, form]) => form.test(sentence)).length / asked.length;
    },
    answersIn(kind, section) {
      const number = kind === 'label' ? labelSectionNumber(section) : null;
      // "Is X safe in pregnancy?" asks for section 8.1, not for every warning.
      const narrow = asked.some((want) => want.isSubject === true)
        ? asked.filter((want) => want.isSubject === true)
        : asked;
      if (number === null || narrow.length === 0) return null;
      return narrow.some(({ sections }) => sections.some((one) => number === one || number.startsWith(`${one}.`)));
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
export function isCoveredBy(
  focus: Focus,
  contexts: readonly ReadonlySet<string>[],
  mustHave: (word: string) => boolean,
): boolean {
  const all = new Set(contexts.flatMap((context) => [...context]));
  const missing = [...focus.subject].filter((word) => !all.has(word));
  return !missing.some(mustHave) && missing.length <= Math.floor(focus.subject.size / 4);
}
