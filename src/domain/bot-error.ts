/** What nobody here can answer, by code. People see {@link sentenceFor}; the message is for the log, and holds no question text. */
export const botErrorCodes = [
  'database-newer',
  'database-unreadable',
  'database-read-only',
  'index-unavailable',
  'embeddings-unavailable',
  'embeddings-unusable',
  'knowledge-unusable',
  'port-in-use',
  'config-invalid',
  'platform-unavailable',
  'data-unusable',
  'stopped',
  'internal',
] as const;

export type BotErrorCode = (typeof botErrorCodes)[number];

/** What is worth doing when work failed. */
export type Retry =
  | { readonly kind: 'later' }
  /** Whoever refused said when: asked for patience, not a failure. */
  | { readonly kind: 'after'; readonly ms: number }
  /** It would be refused for ever. */
  | { readonly kind: 'never' };

export interface BotErrorOptions extends ErrorOptions {
  readonly retry?: Retry;
}

export class BotError extends Error {
  readonly code: BotErrorCode;
  readonly retry: Retry;

  constructor(code: BotErrorCode, message: string, { retry, ...options }: BotErrorOptions = {}) {
    super(message, options);
    this.name = 'BotError';
    this.code = code;
    this.retry = retry ?? { kind: 'later' };
  }
}

/** One fixed sentence per code, with what to do next. */
export function sentenceFor(code: BotErrorCode): string {
  return sentences[code];
}

const sentences: Readonly<Record<BotErrorCode, string>> = {
  'database-newer': 'Curbside was updated and then rolled back; ask whoever runs it to start the newer version again.',
  'database-unreadable': 'Curbside cannot read its records just now; try again in a minute, or ask whoever runs it.',
  'database-read-only': 'Curbside cannot write its records just now; ask whoever runs it to check the data folder.',
  'index-unavailable': 'Search is not available just now; try again in a minute.',
  'embeddings-unavailable':
    'Search by meaning is not available just now; passages are found by their words, so try other words when nothing fits.',
  'embeddings-unusable':
    'Search by meaning is not set up correctly; ask whoever runs Curbside to check its settings. Passages are found by their words.',
  'knowledge-unusable': 'The knowledge library cannot be read just now; ask whoever runs Curbside to check it.',
  'port-in-use': 'Curbside could not start because its port is taken; ask whoever runs it.',
  'config-invalid': 'Curbside is not set up correctly; ask whoever runs it to check its settings.',
  'platform-unavailable': 'The chat platform did not take the answer; ask again in a minute.',
  'data-unusable': 'That file cannot be used; check that it has the format that the documentation names.',
  stopped: 'Stopped, as you asked; nothing was answered. Ask again when you like.',
  internal:
    'Something went wrong on our side and your question was not answered; ask again, or call a colleague if it cannot wait.',
};
