import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';
import type { Ack, Delivery, Transport } from './transport.ts';

export interface SocketSide extends Transport {
  readonly connections: () => number;
  /** Slack recycles a connection: it says so, and the app opens another. */
  disconnectAll(): void;
  /** The line breaks without a word. */
  dropAll(): void;
  /** The line breaks once the envelope is on its way: nobody knows whether the app read it, and its answer is lost. */
  sendAndDrop(delivery: Delivery): Promise<Ack>;
  close(): void;
}

/** An envelope that is not acknowledged yet. */
interface Waiting {
  readonly socket: WebSocket;
  readonly settle: (ack: Omit<Ack, 'ms'>) => void;
}

const notAcknowledged = { accepted: false, status: 0, body: null } as const;
const unconnectedMs = 50;

/** Slack's end of Socket Mode. */
export function createSocketSide(server: Server): SocketSide {
  const sockets = new WebSocketServer({ server, path: '/socket' });
  const waiting = new Map<string, Waiting>();
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.clients.size }));
    const pings = setInterval(() => socket.ping(), 10_000);
    socket.on('close', () => {
      clearInterval(pings);
      // What went out on it will not be acknowledged any more.
      for (const { socket: other, settle } of [...waiting.values()]) if (other === socket) settle(notAcknowledged);
    });
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(data.toString());
      waiting.get(id)?.settle({ accepted: true, status: 200, body: payload });
    });
  });
  const each = (act: (socket: WebSocket) => void) => {
    for (const socket of sockets.clients) act(socket);
  };
  const sendOn = (socket: WebSocket, { type, payload, retry }: Delivery, sent: () => void): Promise<Ack> => {
    const id = randomUUID();
    const began = performance.now();
    const acknowledged = new Promise<Ack>((resolve) => {
      const late = setTimeout(() => waiting.get(id)?.settle(notAcknowledged), 3000);
      const settle: Waiting['settle'] = (ack) => {
        clearTimeout(late);
        waiting.delete(id);
        resolve({ ...ack, ms: performance.now() - began });
      };
      waiting.set(id, { socket, settle });
    });
    const envelope = { envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api' };
    const attempt = type === 'events_api' ? { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' } : {};
    socket.send(JSON.stringify({ ...envelope, ...attempt }), sent);
    return acknowledged;
  };
  const sendSomewhere = (delivery: Delivery, then: (socket: WebSocket) => void): Promise<Ack> => {
    const socket = [...sockets.clients].find(({ readyState }) => readyState === WebSocket.OPEN);
    // Told after a while: who delivers again at once would leave the app no moment in which to connect.
    if (socket === undefined) return after(unconnectedMs, { ...notAcknowledged, ms: unconnectedMs });
    return sendOn(socket, delivery, () => then(socket));
  };
  return {
    connections: () => sockets.clients.size,
    disconnectAll: () =>
      each((socket) => socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))),
    dropAll: () => each((socket) => socket.terminate()),
    close: () => {
      each((socket) => socket.terminate());
      sockets.close();
    },
    send: (delivery) => sendSomewhere(delivery, () => undefined),
    sendAndDrop: (delivery) => sendSomewhere(delivery, (socket) => socket.terminate()),
  };
}
