import { systemClock } from '../../adapters/system/clock-and-ids.ts';
import { createGiveWay } from '../../adapters/system/give-way.ts';
import type { AnsweringDeps } from '../answering/answering-deps.ts';
import type { Config } from '../config.ts';
import { answerEntry } from '../intake/answer-entry.ts';
import { createCorrections } from '../intake/correct-question.ts';
import { keepWorking } from '../intake/keep-working.ts';
import { createIntake } from '../intake/record-question.ts';
import { createThreadStops } from '../intake/stop-thread.ts';
import { workInbox } from '../intake/work-inbox.ts';
import { exampleQuestions } from '../knowledge/example-questions.ts';
import type { Log } from '../ports/log.ts';
import { openCurbside } from './open-curbside.ts';
import { plugIns } from './plug-in-platforms.ts';

const learnAfterMs = 2_000;

export interface Service {
  readonly port: number;
  stop(): Promise<void>;
}

/** `npm start`: the local page, and each chat platform that has credentials. */
export async function serve(config: Config, log: Log): Promise<Service> {
  const page = loadPage();
  const curbside = await openCurbside(config, log);
  const workers: { wake(): void; stop(): Promise<void> }[] = [];
  const { stores, answering } = curbside;
  const { arrived, giveWay } = createGiveWay();
  const wake = () => {
    arrived();
    for (const worker of workers) worker.wake();
  };
  const intakeDeps = { inbox: stores.inbox, names: answering.names, clock: systemClock, log, wake };
  const intake = createIntake(intakeDeps);
  const doors = {
    intake,
    sharing: intake,
    corrections: createCorrections({ ...answering, ...intakeDeps }),
    stops: createThreadStops({ ...intakeDeps, stopped: stores.stopped }),
  };
  const platforms = await Promise.all(plugIns(config, curbside, log).map((plugIn) => plugIn(doors)));
  const { createWeb, listen } = await page;
  const web = await createWeb({
    ...curbside,
    memory: stores.conversations,
    log,
    publicUrl: config.publicUrl,
    audience: config.audience,
    examples: await exampleQuestions(stores.articles),
  });
  const workbench = config.workbench
    ? [await (await import('./open-workbench.ts')).openWorkbench(config, curbside)]
    : [];
  const server = await listen({
    host: config.host,
    port: config.port,
    routers: [...platforms.flatMap(({ router }) => router ?? []), ...workbench, web],
  });
  for (const { delivery, start } of platforms) {
    await start();
    const work = { inbox: stores.inbox, delivery, clock: systemClock, log, answer: answerWith(answering) };
    workers.push(keepWorking(() => workInbox(delivery.platform, work, undefined, giveWay), 1_000, 4, log));
  }
  // Not sooner: reading the model takes a core for a second or two, and the first question has a use for it.
  const learning = setTimeout(() => void curbside.warm(), learnAfterMs);
  return {
    port: server.port,
    async stop() {
      clearTimeout(learning);
      await Promise.all(platforms.map((platform) => platform.stop()));
      await Promise.all(workers.map((worker) => worker.stop()));
      await server.close();
      await curbside.close();
    },
  };
}

async function loadPage() {
  const [{ createWeb }, { listen }] = await Promise.all([
    import('../../adapters/web/create-web.ts'),
    import('../../adapters/web/http-server.ts'),
  ]);
  return { createWeb, listen };
}

function answerWith(answering: AnsweringDeps) {
  type Given = Parameters<typeof answerEntry>;
  return (entry: Given[0], progress: Given[2], stop: Given[3]) => answerEntry(entry, answering, progress, stop);
}
