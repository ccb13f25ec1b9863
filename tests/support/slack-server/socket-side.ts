import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Ack, Delivery, Transport } from './transport.ts';

export interface SocketSide extends Transport {
  readonly connections: () => number;
  /** Slack recycles a connection: it says so, and the app opens another. */
  disconnectAll(): void;
  /** The line breaks without a word. */
  dropAll(): void;
  close(): void;
}

/** Slack's end of Socket Mode. */
export function createSocketSide(server: Server): SocketSide {
  const sockets = new WebSocketServer({ server, path: '/socket' });
  const waiting = new Map<string, (payload: unknown) => void>();
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.clients.size }));
    const pings = setInterval(() => socket.ping(), 10_000);
    socket.on('close', () => clearInterval(pings));
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(data.toString());
      waiting.get(id)?.(payload);
      waiting.delete(id);
    });
  });
  const each = (act: (socket: WebSocket) => void) => {
    for (const socket of sockets.clients) act(socket);
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
    send: ({ type, payload, retry }: Delivery) => {
      const [socket] = sockets.clients;
      if (socket === undefined) return Promise.resolve({ accepted: false, status: 0, body: null, ms: 0 });
      const id = randomUUID();
      const began = performance.now();
      const acknowledged = new Promise<Ack>((resolve) => {
        const late = setTimeout(() => {
          waiting.delete(id);
          resolve({ accepted: false, status: 0, body: null, ms: performance.now() - began });
        }, 3000);
        waiting.set(id, (body) => {
          clearTimeout(late);
          resolve({ accepted: true, status: 200, body, ms: performance.now() - began });
        });
      });
      const envelope = { envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api' };
      const attempt = type === 'events_api' ? { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' } : {};
      socket.send(JSON.stringify({ ...envelope, ...attempt }));
      return acknowledged;
    },
  };
}
