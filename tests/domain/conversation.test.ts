import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, conversationKey, parseConversationKey, platforms } from '../../src/domain/conversation.ts';

const part = fc.string({ minLength: 1, unit: 'grapheme' });
const conversation: fc.Arbitrary<Conversation> = fc.record({
  platform: fc.constantFrom(...platforms),
  tenant: part,
  place: part,
  thread: part,
});

describe('the key of a conversation', () => {
  it('leads back to the conversation, colons inside its parts included', () => {
    fc.assert(
      fc.property(conversation, (one) => {
        expect(parseConversationKey(conversationKey(one))).toEqual({ ...one });
      }),
    );
  });

  it('is another for every other conversation: no tenant can forge the key of another', () => {
    fc.assert(
      fc.property(conversation, conversation, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify({ ...one, ...other });
        expect(conversationKey(one) === conversationKey(other)).toBe(same);
      }),
    );
  });

  it.each(['', 'slack', 'slack:a:b', 'slack:a:b:c:d', 'fax:a:b:c', 'slack::b:c', 'slack:%E0%A4%A:b:c'])(
    'refuses %j',
    (key) => {
      expect(parseConversationKey(key)).toBeNull();
    },
  );
});
