import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createGiveWay } from '../../../adapters/system/give-way.ts';

it('waits until a rush of events is over', async () => {
  const { arrived, giveWay } = createGiveWay();
  const order: string[] = [];
  const rush = async () => {
    for (let moment = 0; moment < 20; moment += 1) {
      for (let event = 0; event < 8; event += 1) arrived();
      await setTimeout(10);
    }
    order.push('rush over');
  };
  const rushing = rush();
  await giveWay();
  order.push('answer begun');
  await rushing;
  expect(order).toEqual(['rush over', 'answer begun']);
});

it('goes on after a second, however many still arrive', async () => {
  const { arrived, giveWay } = createGiveWay();
  const crowd = setInterval(() => {
    for (let event = 0; event < 8; event += 1) arrived();
  }, 5);
  await expect(giveWay()).resolves.toBeUndefined();
  clearInterval(crowd);
});

it('does not wait for what arrives at the pace of people', async () => {
  const { arrived, giveWay } = createGiveWay();
  const begun: string[] = [];
  for (let event = 0; event < 5; event += 1) {
    arrived();
    await setTimeout(10);
  }
  const answering = giveWay().then(() => begun.push('answer'));
  const crowd = setTimeout(500).then(() => begun.push('half a second'));
  await Promise.all([answering, crowd]);
  expect(begun).toEqual(['answer', 'half a second']);
});
