import type { CommandResult } from '../commands/knowledge.ts';
import { sayHowThingsStand } from '../commands/review.ts';
import type { Config } from '../config.ts';
import { withCurbside } from './with-curbside.ts';

/** `npm run review`. */
export function tellReview(config: Config): Promise<CommandResult> {
  return withCurbside(config, 'warn', ({ review, stores }) => sayHowThingsStand({ ...stores, review }));
}
