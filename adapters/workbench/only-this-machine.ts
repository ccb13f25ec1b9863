import type { RequestHandler } from 'express';

const names = new Set(['127.0.0.1', 'localhost', '[::1]']);
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Refuses whatever a program on this machine did not ask for under a name of this machine: other machines, tunnels, and pages of other
 * sites whose name was made to point here.
 */
export const onlyThisMachine: RequestHandler = (request, response, next) => {
  const { headers, socket } = request;
  const here = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  const named = names.has((headers.host ?? '').replace(/:\d+$/, ''));
  const own = headers.origin === undefined || headers.origin === `http://${headers.host}`;
  if (!here || !named || !own || forwarding.some((name) => name in headers)) {
    response.status(403).type('text/plain').send('The workbench answers this machine only.');
    return;
  }
  response.set({
    'Content-Security-Policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    // Not no-referrer: with that one a browser sends its own forms from the origin "null".
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  next();
};
