import { createPinoLog } from '../../adapters/logging/pino-log.ts';
import type { Config } from '../config.ts';
import { type Curbside, openCurbside } from './open-curbside.ts';

/** Opens Curbside for one piece of work, and closes it whatever becomes of that. */
export async function withCurbside<T>(
  config: Config,
  level: Config['logLevel'],
  use: (curbside: Curbside) => Promise<T>,
): Promise<T> {
  const curbside = await openCurbside(config, createPinoLog(level));
  try {
    return await use(curbside);
  } finally {
    await curbside.close();
  }
}
