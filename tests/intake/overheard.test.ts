import { describe, expect, it } from 'vitest';
import { answerEntry } from '../../src/intake/answer-entry.ts';
import type { InboxEntry } from '../../src/ports/inbox.ts';
import { answeringInMemory } from '../support/answering-in-memory.ts';
import { sampleArticle, sampleConversation, sampleInboxEntry, sampleSource } from '../support/samples.ts';

const silent = { report: () => {} };

async function answered(entry: Partial<InboxEntry>) {
  const deps = await answeringInMemory({ articles: [sampleArticle()], sources: [sampleSource()] });
  const leased = { ...sampleInboxEntry(entry), attempt: 1, lease: 'lease-1' };
  const { id, answer } = await answerEntry(leased, deps, silent, new AbortController().signal);
  const turns = await deps.memory.recall(sampleConversation(), 5);
  return { kind: answer.kind, kept: await deps.answers.find(id), turns };
}

const asking = (text: string) => ({ screened: { kind: 'question', text } }) as const;

describe('what was overheard', () => {
  it.each([
    ['not covered', asking('Which antiemetic suits an example migraine?')],
    ['not clinical', { screened: { kind: 'stopped', answer: { kind: 'declined', reason: 'not-clinical' } } }],
  ] as const)('leaves nothing behind when it is %s: most likely it was talk', async (_, entry) => {
    const { kept, turns } = await answered({ ...entry, overheard: true });
    expect({ kept, turns }).toEqual({ kept: null, turns: [] });
    expect((await answered(entry)).kept).not.toBeNull();
  });

  it('is kept like any other question when it has an answer', async () => {
    const { kind, kept, turns } = await answered({ ...asking(sampleArticle().question), overheard: true });
    expect(kind).toBe('approved-article');
    expect(kept).not.toBeNull();
    expect(turns).toHaveLength(1);
  });
});
