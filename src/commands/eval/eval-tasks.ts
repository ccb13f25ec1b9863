import { answersTask } from './answers.ts';
import type { EvalTask } from './eval-task.ts';

export const evalTasks: readonly EvalTask[] = [answersTask];
