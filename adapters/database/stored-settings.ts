import { z } from 'zod';
import { audiences } from '../../src/domain/audience.ts';
import type { PlaceChoices, WorkspaceChoices } from '../../src/domain/place-settings.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { nonEmpty } from './stored-citation.ts';

const choices = {
  sources: nonEmpty(z.enum(sourceKinds)).exactOptional(),
  audience: z.enum(audiences).exactOptional(),
  answersGoTo: z.enum(['everyone', 'asker']).exactOptional(),
  repliesWithoutMention: z.boolean().exactOptional(),
  quietHours: z.looseObject({ from: z.string(), until: z.string(), timeZone: z.string() }).nullable().exactOptional(),
  whoMayAsk: z
    .discriminatedUnion('kind', [
      z.looseObject({ kind: z.literal('everyone') }),
      z.looseObject({ kind: z.literal('named'), people: nonEmpty(z.string()) }),
    ])
    .exactOptional(),
  quietAfterMinutes: z.number().exactOptional(),
};

export const storedPlaceChoices: z.ZodType<PlaceChoices> = z.looseObject(choices);

export const storedWorkspaceChoices: z.ZodType<WorkspaceChoices> = z.looseObject({
  ...choices,
  editors: z.array(z.string()),
  board: z.array(z.string()),
});

export const storedAudience = z.enum(audiences);
