import { describe, expect, it } from 'vitest';
import { mentionsSomeoneElse, readMessageText } from '../../../adapters/slack/hear/message-text.ts';
import { looksLikeQuestion } from '../../../src/domain/looks-like-question.ts';

describe('readMessageText', () => {
  it.each([
    ['<@UCURBSIDE> dose of  alendronate?', 'dose of alendronate?'],
    ['<@UCURBSIDE|curbside> hello', 'hello'],
    ['ask <@U1> about <#C1|ward> &amp; <!here>', 'ask @someone about #ward &'],
    ['see <https://example.org/a?b=1&amp;c=2>', 'see https://example.org/a?b=1&c=2'],
    ['write to <mailto:a@example.org|a@example.org> or <tel:555|555>', 'write to a@example.org or 555'],
    ['K+ &gt; 6 &lt;now&gt;', 'K+ > 6 <now>'],
    ['&amp;lt; stays', '&lt; stays'],
    ['line one\nline two', 'line one\nline two'],
  ])('reads %j', (text, read) => {
    expect(readMessageText(text, 'UCURBSIDE')).toBe(read);
  });
});

describe('mentionsSomeoneElse', () => {
  it.each([
    ['<@U1> look', true],
    ['<@UCURBSIDE> and <@U1|ann>', true],
    ['<!subteam^S1|@team>', true],
    ['<@UCURBSIDE> dose?', false],
    ['no names', false],
  ])('%j: %s', (text, expected) => {
    expect(mentionsSomeoneElse(text, 'UCURBSIDE')).toBe(expected);
  });
});

describe('looksLikeQuestion', () => {
  it.each([
    'and in pregnancy?',
    'And in pregnancy',
    'what about renal impairment',
    'How long should she wear it',
    'is it safe with warfarin',
    'Thanks. And for children (under 12)?',
  ])('takes %j', (text) => {
    expect(looksLikeQuestion(text)).toBe(true);
  });

  it.each([
    '',
    '   ',
    'Thanks!',
    'That helps, thank you.',
    'is fine',
    'I will ask the registrar.',
    'Will do.',
    '👍',
    'and done',
  ])('leaves %j', (text) => {
    expect(looksLikeQuestion(text)).toBe(false);
  });
});
