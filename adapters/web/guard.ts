import type { RequestHandler } from 'express';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Headers that keep a page to itself, and a refusal of what another site would send in a reader's name. On a loopback address the
 * name in `Host` is checked as well: a foreign name that resolves to this machine (DNS rebinding) must not reach the page.
 */
export function guard(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl);
  return (request, response, next) => {
    response.set({
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    const host = request.headers.host ?? '';
    const name = host.replace(/:\d+$/, '');
    if (loopback.has(own.hostname) && !loopback.has(name)) {
      response
        .status(403)
        .type('text/plain')
        .send('Open this page at the address that Curbside printed when it started.');
      return;
    }
    const { origin } = request.headers;
    if (request.method !== 'GET' && origin !== undefined && !isOwn(origin, host, own)) {
      response.status(403).type('text/plain').send('This form was sent from another site.');
      return;
    }
    next();
  };
}

function isOwn(origin: string, host: string, own: URL): boolean {
  return URL.canParse(origin) && (new URL(origin).host === host || new URL(origin).host === own.host);
}
