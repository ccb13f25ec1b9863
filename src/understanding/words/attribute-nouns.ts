/**
 * Nouns that are always of something: "the dose", "side effects", "the history". Standing alone in a thread, they belong to what the
 * thread is about. Each with the word that ties them to it.
 */
const attributes: Readonly<Record<'of' | 'for' | 'to', string>> = {
  of: `
symptom sign manifestation cause etiology pathophysiology effect after-effect impact influence role type kind form subtype stage phase
history origin beginning meaning definition purpose benefit advantage disadvantage drawback upside downside pro con risk danger hazard factor
complication consequence sequela prognosis outlook mechanism function use usage cost price dose dosage dosing half-life onset duration
frequency contraindication indication interaction precaution warning feature characteristic property component ingredient
incidence prevalence mortality criticism theme character founder author inventor creator creation invention discovery
founding development growth size structure formula source implication safety efficacy effectiveness toxicity
bioavailability principle severity course transmission spread diagnosis prevention management monitoring importance significance
population capital height length depth lifespan level variety brand contribution dosing
composition example relationship reversal overview summary explanation description generic
`,
  for: `treatment cure remedy vaccine antidote test option criteria evidence`,
  to: 'alternative',
};

const ties: ReadonlyMap<string, string> = new Map(
  Object.entries(attributes).flatMap(([tie, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, string] => [word, tie]),
  ),
);

/** The word that ties an attribute to its subject ("the dose of", "a cure for"); null for any other noun. */
export function tieOf(noun: string): string | null {
  return ties.get(noun) ?? ties.get(singularOf(noun)) ?? null;
}

/** What a remedy has, and a disorder has not. */
export function isRemedyAttribute(noun: string): boolean {
  return /^(?:dos(?:e|es|age|ages|ing)|contraindications?|half-life|bioavailability|indications?|interactions?)$/.test(
    noun,
  );
}

/** A noun that names a way of treating, so that "it" may be the whole of "the first-line treatment of gout". */
export function isTreatmentNoun(noun: string): boolean {
  return /^(?:treatments?|therap(?:y|ies)|medications?|medicines?|drugs?|antibiotics?|agents?|regimens?|antidotes?|vaccines?|options?)$/.test(
    noun,
  );
}

function singularOf(noun: string): string {
  return noun.endsWith('ies') ? noun.replace(/ies$/, 'y') : noun.replace(/s$/, '');
}
