import { labelSectionNumber, type SourceKind } from '../../domain/source.ts';
import { stem, wordsOf } from '../../domain/words.ts';

interface Want {
  readonly words: RegExp;
  /** Numbers of the label sections that answer it. */
  readonly sections: readonly string[];
  /** Words of a heading that answers it, whatever its number. */
  readonly heading?: RegExp;
  /** The words are also what the question is about: a sentence that does not speak of pregnancy does not answer for it. */
  readonly isSubject?: true;
}

const wants: readonly Want[] = [
  {
    words:
      /^(?:dos(?:e|es|ing|age|ages)|mg|mcg|titrat\w*|frequency|maximum|max|route|administ\w*|tak(?:e|en|ing)|giv(?:e|en|ing)|often|much|many|amount|rate)$/,
    sections: ['2'],
  },
  { words: /^(?:contraindicat\w*|avoid\w*)$/, sections: ['4'] },
  { words: /^(?:interact\w*|together|combin\w*)$/, sections: ['7'] },
  { words: /^(?:pregnan\w*|trimesters?|f(?:o?e)tal)$/, sections: ['8.1'], heading: /\bpregnan/i, isSubject: true },
  { words: /^(?:lactat\w*|breast\w*)$/, sections: ['8.2'], heading: /\b(?:lactation|nursing)/i, isSubject: true },
  {
    words: /^(?:renal|kidneys?|e?gfr|crcl|creatinine|dialysis|ckd)$/,
    sections: ['2', '4', '5'],
    heading: /\b(?:renal|kidney)/i,
    isSubject: true,
  },
  {
    words: /^(?:hepatic|liver|cirrho\w*)$/,
    sections: ['2', '4', '5'],
    heading: /\b(?:hepatic|liver)/i,
    isSubject: true,
  },
  {
    words: /^(?:elderly|older|geriatric)$/,
    sections: ['2'],
    heading: /\bgeriatric/i,
    isSubject: true,
  },
  {
    words: /^(?:effects?|adverse|risks?|warnings?|harms?|safe|safety|toxic\w*|monitor\w*|box(?:ed)?)$/,
    sections: ['boxed', '5', '4'],
  },
  // Whether something is stopped or held stands with how it is given.
  { words: /^(?:stop\w*|hold|held|discontinu\w*|withh[eo]ld|continu\w*|restart\w*|resum\w*)$/, sections: ['2', '5'] },
  { words: /^(?:indicat\w*|approved|used)$/, sections: ['1'] },
];

/** Stems of the question's words that say what is wanted and not what it is about. */
export function askingStems(question: string): ReadonlySet<string> {
  return new Set(
    wordsOf(question)
      .filter((word) => wants.some((want) => want.isSubject !== true && want.words.test(word)))
      .map(stem),
  );
}

/** @returns whether a section is written to answer what is wanted; null when that cannot be told from its heading */
export function sectionsAsked(question: string): (kind: SourceKind, section: string) => boolean | null {
  const asked = wants.filter(({ words }) => wordsOf(question).some((word) => words.test(word)));
  // "Is X safe in pregnancy?" asks for the section on pregnancy, not for every warning.
  const ofPeople = asked.filter((want) => want.isSubject === true);
  const narrow = ofPeople.length > 0 ? ofPeople : asked;
  return (kind, section) => {
    const number = kind === 'label' ? labelSectionNumber(section) : null;
    if (number === null || narrow.length === 0) return null;
    return narrow.some(
      ({ sections, heading }) =>
        heading?.test(section) === true || sections.some((one) => number === one || number.startsWith(`${one}.`)),
    );
  };
}
