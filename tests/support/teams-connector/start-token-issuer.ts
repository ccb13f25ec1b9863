import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type BotFrameworkAuthentication,
  type ServiceClientCredentialsFactory,
  TokenCredentials,
} from 'botframework-connector';
import { startLoopbackServer } from './loopback-server.ts';

export interface TokenOptions {
  readonly audience: string;
  readonly serviceUrl: string;
  /** Seconds from now; negative for one that is over. */
  readonly expiresIn?: number;
  /** `none` leaves the signature out; `stranger` signs with a key that nobody published, under the name of the one that is. */
  readonly signedBy?: 'issuer' | 'stranger' | 'none';
  readonly issuer?: string;
}

export interface TokenIssuer {
  sign(options: TokenOptions): string;
  /** Trusts this issuer in the place of Microsoft, and sends with a token that shows nothing. */
  authenticationFor(appId: string): BotFrameworkAuthentication;
  stop(): Promise<void>;
}

export const outgoingToken = 'token-of-the-local-connector';
const issuerName = 'https://issuer.example';
const keyId = 'example-key';
const published = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Issues and publishes what Microsoft would: an OpenID document, its keys, and tokens signed with them. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const jwk = published.publicKey.export({ format: 'jwk' });
  // The library keeps the keys of an address for a day, and ports come back.
  const root = `/${randomUUID()}`;
  const server = await startLoopbackServer((request, response) => {
    const found =
      request.url === `${root}/keys`
        ? { keys: [{ ...jwk, kid: keyId, use: 'sig', endorsements: ['msteams'] }] }
        : { issuer: issuerName, jwks_uri: `${server.url}${root}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
  });
  return {
    sign({ audience, serviceUrl, expiresIn = 600, signedBy = 'issuer', issuer = issuerName }) {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: audience, serviceurl: serviceUrl, nbf: now - 3_600, exp: now + expiresIn };
      const header = { alg: signedBy === 'none' ? 'none' : 'RS256', kid: keyId, typ: 'JWT' };
      const content = `${encode(header)}.${encode(claims)}`;
      if (signedBy === 'none') return `${content}.`;
      return `${content}.${signature(content, (signedBy === 'issuer' ? published : stranger).privateKey)}`;
    },
    authenticationFor: (appId) =>
      new ConfigurationBotFrameworkAuthentication(
        {
          MicrosoftAppId: appId,
          ToChannelFromBotLoginUrl: `${server.url}/login`,
          ToChannelFromBotOAuthScope: 'https://connector.example',
          ToBotFromChannelTokenIssuer: issuerName,
          OAuthUrl: `${server.url}/oauth`,
          ToBotFromChannelOpenIdMetadataUrl: `${server.url}${root}/openid`,
          ToBotFromEmulatorOpenIdMetadataUrl: `${server.url}${root}/openid`,
          CallerId: 'urn:botframework:azure',
        },
        credentialsFor(appId),
      ),
    stop: server.stop,
  };
}

function credentialsFor(appId: string): ServiceClientCredentialsFactory {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => new TokenCredentials(outgoingToken),
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signature(content: string, key: KeyObject): string {
  return createSign('RSA-SHA256').update(content).sign(key, 'base64url');
}
