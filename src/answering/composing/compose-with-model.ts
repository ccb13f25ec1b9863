import { isNonEmpty } from '../../domain/non-empty.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Statement } from '../../domain/statement.ts';
import type { WithoutModelReason } from '../../domain/without-model.ts';
import { wordOverlap } from '../../domain/words.ts';
import type { FoundPassage } from '../../finding/found-passage.ts';
import type { DraftedStatement, DraftRequest, ModelHelp } from '../../ports/language-model.ts';
import { addsLittle } from '../../verification/adds-little.ts';
import { checkStatement } from '../../verification/check-statement.ts';
import { readsLike } from '../../verification/reads-like.ts';
import { type Verified, verifyDraft } from '../verify-statements.ts';
import { type Asked, takeApart } from './asked.ts';
import { chooseWording } from './choose-wording.ts';
import type { Draft } from './draft.ts';
import { fitOf } from './fit/fit-of.ts';
import { isDrugTerm } from './is-drug-term.ts';
import { isEvidence } from './is-evidence.ts';
import { judgeDraft } from './judge-draft.ts';
import { placeQuotes } from './place-quotes.ts';
import { isCoveredBy } from './question-focus.ts';
import { saysOtherFacts } from './says-other-facts.ts';
import { bearsOn, sharesOne } from './sentence-candidates.ts';
import { termsOf } from './terms.ts';

export type ModelComposition =
  | { readonly kind: 'composed'; readonly verified: Verified }
  | { readonly kind: 'failed'; readonly why: WithoutModelReason | 'stopped' };

type Request = Omit<DraftRequest, 'passages'>;

const mostStatements = 9;
// A model repeats itself in other words.
const sameSentence = 0.55;

/** An answer in a model's words: whatever of it does not hold is left out, and without its first lines there is none. */
export async function composeWithModel(
  request: Request,
  found: readonly FoundPassage[],
  help: ModelHelp,
  judges: boolean,
): Promise<ModelComposition> {
  const passages = found.map(({ passage }) => passage);
  const drafted = await help.draft({ ...request, passages });
  if (drafted.kind === 'failed') return drafted;
  if (drafted.value.length === 0) return { kind: 'failed', why: 'unusable' };
  const sound = soundDraft(request.question, drafted.value, found);
  const judged = sound === null || !judges ? sound : await judgeDraft(sound, help);
  const verified = judged === null ? null : verifyDraft(judged, found);
  if (verified === null || !covers(verified, request.question, found)) return { kind: 'failed', why: 'unverified' };
  const shown = verified.lead.length + verified.statements.length;
  return { kind: 'composed', verified: { ...verified, withheld: drafted.value.length - shown } };
}

/** What of it holds, each thing once. @returns null when no first line does */
function soundDraft(
  question: string,
  drafted: readonly DraftedStatement[],
  found: readonly FoundPassage[],
): Draft | null {
  const given = new Map(found.map(({ passage }) => [passage.id, passage]));
  const asked = takeApart(question, found);
  const sound = drafted.flatMap((item) => {
    const statement = placeQuotes(item, given);
    if (statement === null || !isSound(statement, asked, question, given)) return [];
    const quotes = statement.citations.map(({ quote }) => quote);
    return [{ item, statement: { ...statement, text: chooseWording(statement.text, item.reworded, quotes) } }];
  });
  const distinct = sound.filter(
    ({ statement }, at) => !sound.slice(0, at).some((other) => repeats(statement, other.statement)),
  );
  const kept = distinct.slice(0, mostStatements);
  const of = (isLead: boolean) =>
    kept.filter(({ item }) => (item.section === 'lead') === isLead).map(({ statement }) => statement);
  const lead = of(true);
  return isNonEmpty(lead) ? { lead, statements: of(false) } : null;
}

/** Says what its quotes say and hardly more, quotes what is evidence, and speaks of what was asked and of whom. */
function isSound(statement: Statement, asked: Asked, question: string, given: ReadonlyMap<string, Passage>): boolean {
  const quotes = statement.citations.map(({ quote }) => quote);
  const places = statement.citations.flatMap(({ passageId }) => given.get(passageId) ?? []);
  const names = places.flatMap(({ title, section, synonyms }) => [title, section, ...synonyms]);
  return (
    [statement.text, ...quotes].every((text) => isEvidence(text) && bearsOn(text, asked)) &&
    addsLittle(statement.text, [...quotes, ...names, question]) &&
    readsLike(statement.text, quotes) &&
    checkStatement(statement.text, quotes).passed &&
    isOfAskedDrug(statement.text, places, asked) &&
    places.every((place) => fitOf(statement.text, place, asked) !== null)
  );
}

// Another drug's dose beside the one asked for is how mistakes happen.
function isOfAskedDrug(text: string, places: readonly Passage[], { drugs }: Asked): boolean {
  if (drugs.size === 0 || sharesOne(termsOf(text), drugs)) return true;
  return places.every(({ kind, synonyms }) => kind === 'label' && sharesOne(termsOf(synonyms.join(' ')), drugs));
}

function repeats(one: Statement, other: Statement): boolean {
  return wordOverlap(termsOf(one.text), termsOf(other.text)) > sameSentence && !saysOtherFacts(one.text, other.text);
}

/** Whether the statements, where they stand, speak of all that the question is about. */
function covers(draft: Verified, question: string, found: readonly FoundPassage[]): boolean {
  const places = new Map(
    found.map(({ passage: { id, title, section, synonyms } }) => [id, [title, section, ...synonyms].join(' ')]),
  );
  const contexts = [...draft.lead, ...draft.statements].map(({ text, citations }) =>
    termsOf([text, ...citations.map(({ passageId }) => places.get(passageId) ?? '')].join(' ')),
  );
  return isCoveredBy(takeApart(question, found).focus, contexts, isDrugTerm);
}
