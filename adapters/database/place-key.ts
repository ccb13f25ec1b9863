import { z } from 'zod';
import { type Place, platforms } from '../../src/domain/conversation.ts';
import { canonicalJson } from './canonical-json.ts';

const storedPlace = z.tuple([z.enum(platforms), z.string(), z.string()]);

/** A place as the key of a row. */
export function placeKey({ platform, tenant, place }: Place): string {
  return canonicalJson([platform, tenant, place]);
}

/** @returns null for what {@link placeKey} did not make. */
export function readPlaceKey(key: string): Place | null {
  try {
    const [platform, tenant, place] = storedPlace.parse(JSON.parse(key));
    return { platform, tenant, place };
  } catch {
    return null;
  }
}
