import { answers } from './answers.ts';
import { cite } from './cite.ts';
import type { EvalTask } from './eval-task.ts';
import { followup } from './followup.ts';
import { inject } from './inject.ts';
import { match } from './match.ts';
import { mutate } from './mutate.ts';
import { phi } from './phi.ts';
import { retrieve } from './retrieve.ts';
import { triage } from './triage.ts';

export const evalTasks: readonly EvalTask[] = [answers, match, retrieve, cite, mutate, phi, triage, followup, inject];
