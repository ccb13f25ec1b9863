import { describe, expect, it } from 'vitest';
import { fillThread, type ThreadPosts } from '../../../adapters/slack/deliver/thread-posts.ts';
import type { SlackMessage } from '../../../adapters/slack/render/unit.ts';
import type { PostedPart } from '../../../src/ports/posted-answers.ts';

/** A thread that two processes write to, and what is remembered of it: the last word is the later wording's. */
class SharedThread {
  readonly messages = new Map<string, string>();
  remembered: readonly PostedPart[] = [];
  laterWon = false;
  private count = 0;

  /** @param whilePosting what the other process does after Slack took a message and before this one heard of it. */
  posts(whilePosting: () => void = () => undefined): ThreadPosts {
    return {
      post: async ({ text }) => {
        const id = this.write(text);
        whilePosting();
        return id;
      },
      update: async (id, { text }) => this.messages.has(id) && this.messages.set(id, text) !== undefined,
      remove: async (id) => void this.messages.delete(id),
      find: async () => new Map(),
      finish: async () => false,
      close: async () => undefined,
    };
  }

  write(text: string): string {
    this.count += 1;
    this.messages.set(`${this.count}`, text);
    return `${this.count}`;
  }

  /** The later wording is answered whole, in messages of its own or in one that was there. */
  answerLater(text: string, into: string | null): void {
    const id = into ?? this.write(text);
    this.messages.set(id, text);
    this.remembered = [{ part: 0, message: id }];
    this.laterWon = true;
  }

  save(parts: readonly PostedPart[]): boolean {
    if (!this.laterWon) this.remembered = parts;
    return !this.laterWon;
  }
}

function message(part: number, text: string): SlackMessage {
  return { part, text, blocks: [], withoutBlocks: [text] };
}

async function answerFormer(
  thread: SharedThread,
  messages: readonly SlackMessage[],
  meanwhile: () => void,
  known: readonly PostedPart[] = [],
): Promise<void> {
  await fillThread(thread.posts(meanwhile), {
    messages,
    known,
    change: known.length === 0 ? 'none' : 'say-anew',
    whole: true,
    save: async (parts) => thread.save(parts),
    remembered: async () => thread.remembered,
  });
}

describe('an answer to a wording that another process has answered anew meanwhile', () => {
  it('is taken back when it was posted after the other looked', async () => {
    const thread = new SharedThread();
    await answerFormer(thread, [message(0, 'former')], () => thread.answerLater('later', null));
    expect([...thread.messages.values()]).toEqual(['later']);
  });

  it('is taken back in each of its messages, and no more of them follow', async () => {
    const thread = new SharedThread();
    let posted = 0;
    const meanwhile = () => {
      posted += 1;
      if (posted === 2) thread.answerLater('later', null);
    };
    const parts = [0, 1, 2].map((part) => message(part, `former ${part}`));
    await answerFormer(thread, parts, meanwhile);
    expect([...thread.messages.values()]).toEqual(['later']);
    expect(posted).toBe(2);
  });

  it('leaves the message that now says the later wording', async () => {
    const thread = new SharedThread();
    const meanwhile = () => thread.answerLater('later', '1');
    await answerFormer(thread, [message(0, 'former')], meanwhile);
    expect([...thread.messages.values()]).toEqual(['later']);
  });

  it('leaves what stood before it, which the later wording knows of', async () => {
    const thread = new SharedThread();
    const id = thread.write('answer to the first wording');
    const known = [{ part: 0, message: id }];
    await answerFormer(
      thread,
      [message(0, 'former'), message(1, 'more')],
      () => thread.answerLater('later', id),
      known,
    );
    expect([...thread.messages.values()]).toEqual(['later']);
  });
});
