import { readFileSync } from 'node:fs';
import { failures } from '../../adapters/slack/failures.ts';
import { drawArticleList, type ListedArticle } from '../../adapters/slack/render/draw-articles.ts';
import { drawHome } from '../../adapters/slack/render/draw-home.ts';
import { drawPolicyView } from '../../adapters/slack/render/draw-policy.ts';
import {
  drawNoticeView,
  drawSettingsView,
  type SettingsToDraw,
  settingsFields,
} from '../../adapters/slack/render/draw-settings.ts';
import {
  drawArticleView,
  drawAskAboutView,
  drawFeedbackView,
  drawFollowUpView,
  drawSourcesView,
} from '../../adapters/slack/render/draw-views.ts';
import { defaultSettings } from '../../src/domain/place-settings.ts';
import type { AwaitingReview } from '../../src/ports/review-desk.ts';
import { cardsToDraw } from './slack-cards.ts';

/** A window, or the Home tab. */
export interface DrawnView {
  readonly title: string;
  /** Null when it is only read. */
  readonly submit: string | null;
  readonly blocks: readonly unknown[];
  /** By the field that each is said below. */
  readonly mistakes: Readonly<Record<string, string>>;
}

interface Modal {
  readonly title: { readonly text: string };
  readonly submit?: { readonly text: string };
  readonly blocks: readonly unknown[];
}

function modal({ title, submit, blocks }: Modal, mistakes: DrawnView['mistakes'] = {}): DrawnView {
  return { title: title.text, submit: submit?.text ?? null, blocks, mistakes };
}

/** One of each. */
export async function viewsToDraw(): Promise<readonly (readonly [name: string, view: DrawnView])[]> {
  const [article] = await cardsToDraw();
  const ofArticle =
    article === undefined
      ? []
      : ([
          ['window-sources', modal(drawSourcesView(article[1]))],
          ['window-article', modal(drawArticleView(article[1]))],
        ] as const);
  return [
    ...ofArticle,
    ['window-feedback', modal(drawFeedbackView('answer-1'))],
    ['window-follow-up', modal(drawFollowUpView('{}'))],
    ['window-ask-about', modal(drawAskAboutView('{}', 'Bed 4 has an eGFR of 25. Can we keep the apixaban?'))],
    ['window-articles', modal(drawArticleList(articles(), { topic: 'Bone health', page: 0 }))],
    ['window-topics', modal(drawArticleList(articles(), { topic: null, page: 0 }))],
    ['window-policy', modal(drawPolicyView(readFileSync('knowledge/editorial-policy.md', 'utf8')))],
    ['window-settings-channel', modal(drawSettingsView(settings('place')))],
    ['window-settings-workspace', modal(drawSettingsView(settings('workspace')))],
    ['window-settings-mistakes', modal(drawSettingsView(settings('place')), settingsMistakes)],
    [
      'window-notice',
      modal(drawNoticeView('Settings saved', '*Saved.* From the next question on:\n• Sources: Guidelines')),
    ],
    ['home', home(null)],
    ['home-of-board', home(awaitingExample())],
  ];
}

const settingsMistakes = {
  [settingsFields.quiet]: failures['quiet-hours-unclear'],
  [settingsFields.people]: failures['nobody-may-ask'],
};

function settings(scope: SettingsToDraw['scope']): SettingsToDraw {
  return {
    metadata: '{}',
    scope,
    chosen: {
      sources: ['guideline', 'label'],
      quietHours: { from: '22:00', until: '06:30', timeZone: 'Europe/London' },
    },
    inherited: defaultSettings('clinician'),
    people: scope === 'place' ? null : { editors: [], board: [] },
    timeZone: 'Europe/London',
  };
}

function home(awaiting: AwaitingReview | null): DrawnView {
  const questions = ['How is alendronate taken?', 'Is apixaban used with an eGFR below 30?'].map((question, index) => ({
    id: `answer-${index}`,
    question,
    answeredAt: '2026-05-01T09:00:00.000Z',
  }));
  const drawn = drawHome({
    audience: 'care-team',
    inheritedAudience: 'clinician',
    questions,
    articles: articles(),
    awaiting,
  });
  return { title: 'Home', submit: null, blocks: drawn.blocks, mistakes: {} };
}

export function awaitingExample(): AwaitingReview {
  const [first, second] = articles();
  return {
    opinions: { helpful: 41, notHelpful: 3, reasons: [{ reason: 'missing-detail', people: 2 }] },
    requests: [
      {
        answerId: 'answer-1',
        question: 'Is apixaban used with an eGFR below 30?',
        by: 'U-EXAMPLE',
        at: '2026-05-01T09:00:00.000Z',
      },
    ],
    articles: [first, second].flatMap((article, index) =>
      article === undefined ? [] : [{ ...article, status: 'submitted' as const, overdue: index === 1 }],
    ),
  };
}

function articles(): readonly ListedArticle[] {
  return (
    [
      ['How is alendronate taken?', 'Bone health'],
      ['What is the treatment for a compression fracture of the spine?', 'Bone health'],
      ['When is a brace worn after a vertebral fracture?', 'Bone health'],
      ['What is the maximum daily dose of acetaminophen?', 'Pain'],
      ['How is a conscious patient with hypoglycaemia treated?', 'Diabetes'],
    ] as const
  ).map(([question, topic], index) => ({ id: `article-${index}`, question, topic, status: 'approved' }));
}
