import type { Delivery, Transport } from '../../tests/support/slack-server/transport.ts';

export interface AckTimes {
  /** Milliseconds; of those that were acknowledged. */
  readonly times: readonly number[];
  readonly refused: number;
}

/** Sends so many a second, whether or not the earlier ones were acknowledged. */
export async function sendSteadily(
  transport: Transport,
  deliveries: readonly Delivery[],
  perSecond: number,
): Promise<AckTimes> {
  const began = performance.now();
  const acks = await Promise.all(
    deliveries.map(async (delivery, index) => {
      const wait = (index * 1000) / perSecond - (performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
      return transport.send(delivery);
    }),
  );
  const accepted = acks.filter(({ accepted }) => accepted);
  return { times: accepted.map(({ ms }) => ms), refused: acks.length - accepted.length };
}

/** Sends the next as soon as one is acknowledged, on so many lanes. @returns acknowledged events a second. */
export async function sendAtOnce(
  transport: Transport,
  deliveries: readonly Delivery[],
  lanes: number,
): Promise<number> {
  const waiting = [...deliveries];
  let accepted = 0;
  const began = performance.now();
  const lane = async () => {
    for (let delivery = waiting.shift(); delivery !== undefined; delivery = waiting.shift()) {
      if ((await transport.send(delivery)).accepted) accepted += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return accepted / ((performance.now() - began) / 1000);
}
