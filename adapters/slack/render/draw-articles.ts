import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { ArticleRef } from '../../../src/domain/article.ts';
import { statusInWords } from '../../../src/presentation/status-line.ts';
import { actionIds, actionsUnit, button, buttonFor } from './draw-buttons.ts';
import { escapeWithin } from './escape.ts';
import { plain } from './form-fields.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { limits } from './limits.ts';
import { section } from './mrkdwn.ts';

export type ListedArticle = ArticleRef & { readonly topic: string };

/** Which page of the list a window shows: the topics, or the articles of one. Pages count from 0. */
export interface ListPage {
  readonly topic: string | null;
  readonly page: number;
}

const listPage = z.object({ topic: z.string().nullable(), page: z.number().int().min(0) });

/** Throws for a value that no button of ours has. */
export function readListPage(value: string): ListPage {
  return listPage.parse(JSON.parse(value));
}

/** Of at most 100 blocks that a window takes; the others are the heading and the buttons. */
const rowsOnPage = 90;

/** A window with the topics, or with the articles of one. */
export function drawArticleList(articles: readonly ListedArticle[], { topic, page }: ListPage): types.ModalView {
  const rows = topic === null ? topicsOf(articles).map(topicRow) : articlesOf(articles, topic).map(articleRow);
  const shown = rows.slice(page * rowsOnPage, (page + 1) * rowsOnPage);
  const turns = [
    ...(page > 0 ? [turnTo('Previous page', { topic, page: page - 1 })] : []),
    ...((page + 1) * rowsOnPage < rows.length ? [turnTo('Next page', { topic, page: page + 1 })] : []),
  ];
  return {
    type: 'modal',
    title: plain('Articles'),
    close: plain('Close'),
    blocks: [
      section(`*${topic === null ? 'All topics' : escapeWithin(topic, limits.header)}*`),
      ...(shown.length === 0 ? [section('There is no article here any more.')] : shown),
      ...(turns.length === 0 ? [] : layOutBlocks([actionsUnit(turns)])),
    ],
  };
}

/** A row a topic; beyond `most`, a button for all of them. */
export function topicRows(articles: readonly ListedArticle[], most: number): readonly types.KnownBlock[] {
  const topics = topicsOf(articles);
  if (topics.length === 0) return [section('There is no article yet.')];
  const all = button(actionIds.listArticles, `All ${topics.length} topics`, JSON.stringify({ topic: null, page: 0 }));
  return [...topics.slice(0, most).map(topicRow), ...(topics.length > most ? layOutBlocks([actionsUnit([all])]) : [])];
}

interface Topic {
  readonly topic: string;
  readonly count: number;
}

function topicsOf(articles: readonly ListedArticle[]): readonly Topic[] {
  const counts = new Map<string, number>();
  for (const { topic } of articles) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].map(([topic, count]) => ({ topic, count })).sort((a, b) => a.topic.localeCompare(b.topic, 'en'));
}

function articlesOf(articles: readonly ListedArticle[], topic: string): readonly ListedArticle[] {
  return articles
    .filter((article) => article.topic === topic)
    .sort((a, b) => a.question.localeCompare(b.question, 'en'));
}

function topicRow({ topic, count }: Topic, index: number): types.SectionBlock {
  const open = button(`${actionIds.listArticles}_${index}`, 'Open', JSON.stringify({ topic, page: 0 }));
  const articles = count === 1 ? '1 article' : `${count} articles`;
  return { ...section(`*${escapeWithin(topic, limits.header)}*  ·  ${articles}`), accessory: buttonFor(topic, open) };
}

function articleRow({ id, question, status }: ListedArticle): types.SectionBlock {
  const text = `${escapeWithin(question, limits.line)}\n_${statusInWords(status)}_`;
  return { ...section(text), accessory: buttonFor(question, button(`${actionIds.openArticle}_${id}`, 'Open', id)) };
}

function turnTo(label: string, page: ListPage): types.Button {
  return button(`${actionIds.turnPage}_${page.page}`, label, JSON.stringify(page));
}
