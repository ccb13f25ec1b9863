import { describe, expect, it } from 'vitest';
import { keepReadings } from '../../src/domain/keep-readings.ts';

function counted(most?: number) {
  const texts: string[] = [];
  const read = keepReadings((text) => {
    texts.push(text);
    return { length: text.length };
  }, most);
  return { read, texts };
}

describe('a reading that is kept', () => {
  it('is done once a text, and gives the very same', () => {
    const { read, texts } = counted();
    expect(read('one sentence')).toBe(read('one sentence'));
    expect(read('another')).toEqual({ length: 7 });
    expect(texts).toEqual(['one sentence', 'another']);
  });

  it('is done again for the oldest text once there are more than it keeps', () => {
    const { read, texts } = counted(2);
    for (const text of ['a', 'b', 'c', 'c', 'b', 'a']) read(text);
    expect(texts).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is kept when there was nothing to read', () => {
    let times = 0;
    const read = keepReadings(() => {
      times += 1;
      return null;
    });
    read('nothing');
    read('nothing');
    expect(times).toBe(1);
  });
});
