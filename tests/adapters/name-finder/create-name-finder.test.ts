import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../adapters/name-finder/create-name-finder.ts';
import { windowsOf } from '../../../adapters/name-finder/windows.ts';

const names = createNameFinder();
const found = (text: string): readonly string[] =>
  names.find(text).map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);

describe('createNameFinder', () => {
  it('finds people in capitals and in small letters', () => {
    expect(found('we saw Maria Smith today')).toContain('name:Maria Smith');
    expect(found('what dose for maria, who weighs 60 kg?')).toEqual(['name:maria']);
  });

  it('finds towns, and leaves out states and countries', () => {
    expect(found('she moved from Boston to Texas')).toEqual(['location:Boston']);
  });

  it('finds nothing in a question without names', () => {
    expect(found('What is the treatment for a compression fracture of the spine?')).toEqual([]);
  });

  it('keeps brackets out of what it finds', () => {
    expect(found('referred (by Anna) for gout')).toEqual(['name:Anna']);
  });

  it('finds the same in the second call as in the first', () => {
    const text = 'we saw Maria Smith today';
    expect(names.find(text)).toEqual(names.find(text));
  });
});

describe('windowsOf', () => {
  it('takes three words on either side of a listed word', () => {
    const windows = windowsOf('one two three four anna six seven eight nine ten', (word) => word === 'anna');
    expect(windows.map(({ text }) => text.trim())).toEqual(['two three four anna six seven eight']);
  });

  it('covers every listed word, however many there are', () => {
    const text = Array.from({ length: 200 }, (_, index) => `anna${'ab'[index % 2]}${'x'.repeat(index)}`).join(' ');
    const windows = windowsOf(text, () => true);
    const covered = new Set(windows.flatMap((window) => window.text.match(/anna[ab]x*/g) ?? []));
    expect(covered.size).toBe(200);
    expect(Math.max(...windows.map((window) => window.text.split(' ').length))).toBeLessThanOrEqual(30);
  });

  it('says where each window stands', () => {
    const text = 'alpha beta gamma delta epsilon zeta, Anna eta';
    expect(windowsOf(text, () => false).every(({ text: part, start }) => text.startsWith(part, start))).toBe(true);
  });
});
