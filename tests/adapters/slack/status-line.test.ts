import { describe, expect, it } from 'vitest';
import { createStatusLine } from '../../../adapters/slack/deliver/status-line.ts';

/** Statuses that are sent when the test says so. */
function createSender() {
  const shown: string[] = [];
  const gates: (() => void)[] = [];
  const send = (status: string) => () =>
    new Promise<void>((resolve) => {
      shown.push(status);
      gates.push(resolve);
    });
  const arrive = () => {
    for (const open of gates.splice(0)) open();
  };
  return { shown, send, arrive };
}

describe('the status line', () => {
  it('sends one status at a time, and of those that wait only the last', async () => {
    const line = createStatusLine();
    const { shown, send, arrive } = createSender();
    const done = line.show('a', send('one'));
    void line.show('a', send('two'));
    void line.show('a', send('three'));
    expect(shown).toEqual(['one']);
    arrive();
    await expect.poll(() => shown).toEqual(['one', 'three']);
    arrive();
    await done;
  });

  it('ends after what is under way, and drops what waits', async () => {
    const line = createStatusLine();
    const { shown, send, arrive } = createSender();
    void line.show('a', send('one'));
    void line.show('a', send('two'));
    const ended = line.end('a');
    arrive();
    await ended;
    expect(shown).toEqual(['one']);
  });

  it('does not wait for ever', async () => {
    const line = createStatusLine();
    const { send } = createSender();
    void line.show('a', send('stuck'));
    await expect(line.end('a')).resolves.toBeUndefined();
  });

  it('keeps conversations apart', async () => {
    const line = createStatusLine();
    const { shown, send } = createSender();
    void line.show('a', send('one'));
    void line.show('b', send('other'));
    expect(shown).toEqual(['one', 'other']);
    await line.end('c');
  });
});
