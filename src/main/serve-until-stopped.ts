import { createPinoLog } from '../../adapters/logging/pino-log.ts';
import type { Config } from '../config.ts';
import { serve } from './serve.ts';

/** `npm start`. */
export async function serveUntilStopped(config: Config): Promise<null> {
  const service = await serve(config, createPinoLog(config.logLevel));
  const also = [config.slack === null ? null : 'Slack', config.teams === null ? null : 'Teams'].filter(
    (name) => name !== null,
  );
  const address = config.publicUrl.replace(/:0$/, `:${service.port}`);
  process.stdout.write(
    `Curbside is ready: open ${address}${also.length === 0 ? '' : `; ${also.join(' and ')} connected`}. Stop it with Ctrl+C.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void service.stop().then(() => process.exit(0)));
  }
  return null;
}
