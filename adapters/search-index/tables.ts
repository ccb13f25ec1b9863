import type { TableShape } from './lance-table.ts';

export const passageTable = {
  name: 'passages',
  owner: 'sourceId',
  searched: ['everything'],
  stored: ['row'],
} as const satisfies TableShape;

export const wordingTable = {
  name: 'wordings',
  owner: 'articleId',
  searched: ['spelt'],
  stored: ['wording'],
} as const satisfies TableShape;
