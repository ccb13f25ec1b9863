import type { ClinicalAnswer } from '../domain/answer.ts';
import { refOf } from '../domain/article.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import { findPassages } from '../finding/find-passages.ts';
import type { Match } from '../matching/match-article.ts';
import type { AskedMessage } from '../understanding/read-message.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { attachLabelRules } from './attach-label-rules.ts';
import { composeAnswer } from './composing/compose-answer.ts';
import { withMatterOfValues } from './composing/fit/derangements.ts';
import { coversAllAsked } from './covers-all-asked.ts';
import { gatherDisagreements } from './gather-disagreements.ts';
import type { Inquiry } from './inquiry.ts';
import { markOffLabel } from './mark-off-label.ts';
import { nearArticles } from './match-question.ts';
import { nameLeftOut } from './name-left-out.ts';
import { countByKind, notCovered } from './not-covered.ts';
import { spellDrugsAsFound } from './spell-drugs-as-found.ts';
import { suggestFollowUps } from './suggest-follow-ups.ts';

const passagesRead = 24;

/** Find, compose, verify, finish; not covered when the sources do not say it. */
export async function answerFromPassages(
  { whole, asked: last }: AskedMessage,
  match: Match,
  { audience, sources, thread, assistance, inEmergency, progress }: Inquiry,
  deps: AnsweringDeps,
): Promise<ClinicalAnswer> {
  const finding = { ...deps, index: deps.passageIndex };
  const read = await findPassages(withMatterOfValues(whole), finding, { limit: passagesRead, kinds: sources });
  // What was superseded is found for whoever looks it up, and answers nothing.
  const found = read.filter(({ source }) => source.status.kind === 'current');
  const [question, asked] = [spellDrugsAsFound(whole, found), spellDrugsAsFound(last, found)];
  const { guideline, label, research } = countByKind(found);
  progress.report({ kind: 'reading', guidelines: guideline, labels: label, research });
  const near = await nearArticles(match, deps);
  const leftOut = await nameLeftOut(question, read, deps);
  const request = { question: asked, thread: thread.map(({ understood }) => understood), audience };
  const { verified, ...without } = await composeAnswer(request, found, assistance, progress);
  const isCovered = verified !== null && (inEmergency === null || coversAllAsked(inEmergency, verified, found));
  if (!isCovered)
    return { ...(await notCovered(question, found, near, match.kind === 'offer', deps)), ...without, leftOut };
  const composed = await attachLabelRules(
    {
      kind: 'composed',
      audience,
      ...verified,
      ...without,
      leftOut,
      ...gatherDisagreements(question, verified, found),
      composedOn: calendarDateOf(deps.clock.now()),
      offers: match.kind === 'offer' ? near.map(refOf) : [],
      boxedWarnings: [],
      followUps: [],
      disclaimer: deps.disclaimer,
    },
    question,
    deps,
  );
  return suggestFollowUps(await markOffLabel(composed, deps), question, { thread, kinds: sources }, deps);
}
