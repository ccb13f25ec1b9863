import type { types } from '@slack/bolt';
import { type Audience, audiences } from '../../../src/domain/audience.ts';
import { spellDate } from '../../../src/domain/calendar-date.ts';
import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { AwaitingReview } from '../../../src/ports/review-desk.ts';
import { type ListedArticle, topicRows } from './draw-articles.ts';
import { actionIds, button, buttonFor } from './draw-buttons.ts';
import { drawReview } from './draw-review.ts';
import { asInherited, audienceLabels } from './draw-settings.ts';
import { escapeWithin } from './escape.ts';
import { plain } from './form-fields.ts';
import { limits } from './limits.ts';
import { section } from './mrkdwn.ts';

/** What a person's Home tab shows. */
export interface Home {
  /** The person's own choice. */
  readonly audience: Audience | null;
  /** What holds without one. */
  readonly inheritedAudience: Audience;
  /** Newest first. */
  readonly questions: readonly Pick<AnswerRecord, 'id' | 'question' | 'answeredAt'>[];
  readonly articles: readonly ListedArticle[];
  /** Null for who is not on the board. */
  readonly awaiting: AwaitingReview | null;
}

const questionsShown = 5;
const reviewRows = 10;
/** The rest is in the window with all topics: a view takes 100 blocks. */
const topicsShown = 40;

export function drawHome(home: Home): types.HomeView {
  return {
    type: 'home',
    blocks: [
      header('Curbside'),
      section(
        'Ask a clinical question in the *Messages* tab, mention me in a channel, or type `/curbside` and your question. Leave out names, dates of birth and record numbers.',
      ),
      drawAudience(home),
      { type: 'divider' },
      header('Your last questions'),
      ...drawQuestions(home.questions),
      ...(home.awaiting === null
        ? []
        : [{ type: 'divider' } as const, header('Awaiting the board'), ...drawReview(home.awaiting, reviewRows)]),
      { type: 'divider' },
      header('Articles of the board'),
      ...topicRows(home.articles, topicsShown),
      { type: 'divider' },
      {
        ...section('How articles are written, reviewed and kept up to date.'),
        accessory: button(actionIds.openPolicy, 'Editorial policy', 'policy'),
      },
    ],
  };
}

function drawAudience({ audience, inheritedAudience }: Home): types.SectionBlock {
  const options = [
    { value: asInherited, text: plain(`As set where I ask (${audienceLabels[inheritedAudience]})`) },
    ...audiences.map((value) => ({ value, text: plain(audienceLabels[value]) })),
  ];
  const initial = options.find(({ value }) => value === (audience ?? asInherited));
  return {
    ...section('*Words are chosen for*\nDrugs, doses and warnings stay the same.'),
    accessory: {
      type: 'static_select',
      action_id: actionIds.chooseAudience,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function drawQuestions(questions: Home['questions']): readonly types.KnownBlock[] {
  if (questions.length === 0) return [section('None yet. What you ask is listed here, for you alone.')];
  return questions.slice(0, questionsShown).map(({ id, question, answeredAt }) => ({
    ...section(`${escapeWithin(question ?? '', limits.line)}\n_${spellDate(answeredAt.slice(0, 10))}_`),
    accessory: buttonFor(question ?? '', button(`${actionIds.openAnswer}_${id}`, 'Open', id)),
  }));
}

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text) };
}
