import { describe, expect, it } from 'vitest';
import { contradict } from '../../src/matching/contradict.ts';
import { readWording } from '../../src/matching/read-wording.ts';

const claimsOf = (text: string) => readWording(text).claims;

describe('what a text denies', () => {
  it.each([
    ['INR 7, no bleeding', 'bleed'],
    ['the patient is not actively bleeding', 'bleed'],
    ['no sign of any bleeding', 'bleed'],
    ['positive culture without urinary symptoms', 'symptom'],
    ['she isn’t pregnant', 'pregnant'],
    ['is asymptomatic bacteriuria treated', 'symptom'],
    ['denies fever', 'fever'],
  ])('is found behind a “no” and what may stand between: %s', (text, term) => {
    expect([...claimsOf(text).denied]).toContain(term);
    expect([...claimsOf(text).said]).not.toContain(term);
  });

  it('may be said in another place', () => {
    const { said, denied } = claimsOf('INR 7 on warfarin no bleeding, what if bleeding');
    expect([...said]).toContain('bleed');
    expect([...denied]).toContain('bleed');
  });
});

describe('a contradiction', () => {
  const differ = (question: string, ...wordings: readonly string[]) =>
    contradict(claimsOf(question), wordings.map(claimsOf));

  it.each([
    ['high INR in a bleeding patient', 'high INR when the patient is not bleeding'],
    ['high INR without bleeding', 'high INR with bleeding'],
    ['high INR, no bleeding, and if bleeding?', 'high INR'],
    ['symptomatic bacteriuria', 'bacteriuria without symptoms'],
  ])('is seen: %s / %s', (question, wording) => {
    expect(differ(question, wording)).toBe(true);
  });

  it('with one wording of an article is seen, whichever is nearest', () => {
    expect(differ('vitamin K for high INR with bleeding', 'vitamin K for high INR', 'INR 7, no bleeding')).toBe(true);
  });

  it.each([
    ['high INR, not bleeding', 'high INR without bleeding'],
    ['high INR', 'high INR without bleeding'],
    ['still seizing, IV lorazepam?', 'no IV access and still seizing'],
  ])('is not made up: %s / %s', (question, wording) => {
    expect(differ(question, wording, 'lorazepam IV')).toBe(false);
  });
});
