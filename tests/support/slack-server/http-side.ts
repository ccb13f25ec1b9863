import { createHmac } from 'node:crypto';
import type { Ack, Delivery, Transport } from './transport.ts';

/** Slack's end of HTTP: each request signed as Slack signs it. */
export function createHttpSide(address: string, signingSecret: string): Transport {
  return {
    send: async (delivery) => {
      const { contentType, body } = encode(delivery);
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
      const began = performance.now();
      const reply = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': contentType,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
          ...(delivery.retry > 0
            ? { 'x-slack-retry-num': String(delivery.retry), 'x-slack-retry-reason': 'http_timeout' }
            : {}),
        },
        body,
        signal: AbortSignal.timeout(3000),
      }).catch(() => null);
      const ms = performance.now() - began;
      if (reply === null) return { accepted: false, status: 0, body: null, ms };
      return { accepted: reply.ok, status: reply.status, body: await readReply(reply), ms } satisfies Ack;
    },
  };
}

function encode({ type, payload }: Delivery): { readonly contentType: string; readonly body: string } {
  if (type === 'events_api') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const form =
    type === 'interactive'
      ? new URLSearchParams({ payload: JSON.stringify(payload) })
      : new URLSearchParams(Object.entries(payload).map(([name, value]) => [name, String(value)]));
  return { contentType: 'application/x-www-form-urlencoded', body: form.toString() };
}

async function readReply(reply: Response): Promise<unknown> {
  const text = await reply.text();
  return reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}
