import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Seals tokens before they are kept, so that a copy of the database opens nothing. */
export interface TokenSeal {
  /** `place` is bound in: what was sealed for one workspace does not open as another's. */
  seal(text: string, place: string): string;
  /** @returns null when no key opens it, it was changed, or it is another place's. */
  open(sealed: string, place: string): OpenedSeal | null;
}

export interface OpenedSeal {
  readonly text: string;
  /** True when it was sealed with a key that only opens by now. */
  readonly outdated: boolean;
}

interface Key {
  readonly name: string;
  readonly bytes: Buffer;
}

const algorithm = 'aes-256-gcm';
/** Bytes; what NIST SP 800-38D (5.2.1.1) recommends for GCM. */
const nonceLength = 12;

/** @param keys 32 bytes each, as 64 hexadecimal digits. The first one seals; all of them open. */
export function createTokenSeal(keys: readonly [string, ...string[]]): TokenSeal {
  const [newest, ...former] = keys;
  const sealing = readKey(newest);
  const known = [sealing, ...former.map(readKey)];
  return {
    seal(text, place) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, sealing.bytes, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [sealing.name, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, place) {
      const [name, ...parts] = sealed.split('.');
      const key = known.find((candidate) => candidate.name === name);
      if (key === undefined) return null;
      const text = decipher(key.bytes, parts, place);
      return text === null ? null : { text, outdated: key !== sealing };
    },
  };
}

function readKey(digits: string): Key {
  const bytes = Buffer.from(digits, 'hex');
  // Tells keys apart in what is kept, and tells nothing of them.
  return { name: createHash('sha256').update(bytes).digest('hex').slice(0, 12), bytes };
}

function decipher(key: Buffer, parts: readonly string[], place: string): string | null {
  const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (nonce === undefined || tag === undefined || body === undefined) return null;
  try {
    const decoder = createDecipheriv(algorithm, key, nonce, { authTagLength: 16 });
    decoder.setAAD(Buffer.from(place)).setAuthTag(tag);
    return Buffer.concat([decoder.update(body), decoder.final()]).toString('utf8');
  } catch {
    return null;
  }
}
