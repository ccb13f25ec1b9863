import type { EvidenceType } from './source.ts';

/** What an importer knows of a paper. */
export interface PaperDetails {
  readonly title: string;
  readonly abstract: string;
  /** As PubMed has them: "Randomized Controlled Trial", "Review". */
  readonly publicationTypes: readonly string[];
}

/** In the order in which they are looked for: a meta-analysis of randomised trials is a review of them. */
const designs: readonly (readonly [type: EvidenceType, said: RegExp])[] = [
  ['systematic review', /\b(?:systematic review|meta-?analy(?:sis|ses)|cochrane review|umbrella review)\b/i],
  ['clinical practice guideline', /\b(?:practice guidelines?|clinical guidelines?|guideline)$|\bpractice guideline\b/i],
  ['consensus statement', /\b(?:consensus (?:statement|conference|development)|expert consensus|delphi)\b/i],
  [
    'randomised trial',
    /\b(?:randomi[sz]ed|randomly (?:assigned|allocated)|(?:double|single)-blind|placebo-controlled)\b/i,
  ],
  ['case-control study', /\bcase[- ]control(?:led)?\b/i],
  [
    'cohort study',
    /\b(?:cohorts?|longitudinal study|follow-?up study|prospective(?:ly)? (?:study|followed|enrolled)|retrospective(?:ly)? (?:study|analy[sz]ed|review(?:ed)? (?:of|the) (?:charts|records|patients)))\b/i,
  ],
  ['case series', /\b(?:case (?:series|reports?)|consecutive (?:cases|patients)|series of \d+)\b/i],
  ['surveillance report', /\b(?:surveillance|registry report)\b/i],
  ['narrative review', /^review$|\b(?:narrative|literature) review\b|\breview of the literature\b/i],
];

// "No randomised trials were found", "further randomised studies are needed": a design that it is not.
const ofOthers =
  /\b(?:no|lack of|few|further|future|larger?|need(?:s|ed)?|previous|earlier|prior|other|existing|published)\b[^.]{0,60}$/i;

/**
 * The design of a study by what its indexers, its title and then its abstract say of it, in that order.
 * @returns null when none of them says; somebody has to look then
 */
export function studyTypeOf({ title, abstract, publicationTypes }: PaperDetails): EvidenceType | null {
  return typeIn(publicationTypes) ?? typeIn([title]) ?? typeInAbstract(abstract);
}

function typeIn(texts: readonly string[]): EvidenceType | null {
  return designs.find(([, said]) => texts.some((text) => said.test(text)))?.[0] ?? null;
}

/** The first design that the abstract speaks of as its own. */
function typeInAbstract(abstract: string): EvidenceType | null {
  const found = designs.flatMap(([type, said]) => {
    const match = said.exec(abstract);
    if (match === null || ofOthers.test(abstract.slice(0, match.index))) return [];
    return [{ type, at: match.index }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.type ?? null;
}
