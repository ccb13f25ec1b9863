import { createServer, type Server } from 'node:http';
import express, { type Router } from 'express';
import { BotError } from '../../src/domain/bot-error.ts';

export interface HttpServer {
  /** As bound: with port 0 the one that was free. */
  readonly port: number;
  close(): Promise<void>;
}

export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  readonly routers: readonly Router[];
}

/** One server for the page and the platforms that call in. Throws `port-in-use` when another program has the port. */
export async function listen({ host, port, routers }: HttpSettings): Promise<HttpServer> {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  for (const router of routers) app.use(router);
  const server = createServer(app);
  await bind(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') {
        reject(
          new BotError(
            'port-in-use',
            `Port ${port} on ${host} is taken by another program; end it, or set PORT to a free one`,
            { cause },
          ),
        );
      } else if (cause.code === 'EACCES' || cause.code === 'EADDRNOTAVAIL') {
        reject(
          new BotError(
            'config-invalid',
            `Cannot listen on ${host}:${port} (${cause.code}); set HOST and PORT to an address of this machine`,
            { cause },
          ),
        );
      } else reject(cause);
    });
    server.listen(port, host, resolve);
  });
}
