import { z } from 'zod';
import written from '../../manifest.json' with { type: 'json' };

const schema = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

/** What the bot may do: asked for when it is installed, and looked for by the doctor. */
export const botScopes: readonly string[] = schema.parse(written).oauth_config.scopes.bot;
