import { type CircuitBreakerPolicy, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import type { OpenAI } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { z } from 'zod';
import type { Helped } from '../../src/ports/language-model.ts';
import type { Log } from '../../src/ports/log.ts';
import { errorFields, isServerInTrouble, nameFailure } from './name-failure.ts';
import { orAborted } from './or-aborted.ts';
import { estimateTokens, type TokenBudget } from './token-budget.ts';
import type { Prompt } from './write-prompts.ts';

/** One thing asked of the model, and the form of its reply. */
export interface Call<T extends z.ZodType> {
  readonly name: string;
  readonly prompt: Prompt;
  readonly reply: T;
  /** The most that the reply may take. */
  readonly replyTokens: number;
}

export interface CallTools {
  readonly client: OpenAI;
  readonly model: string;
  readonly breaker: CircuitBreakerPolicy;
  readonly budget: TokenBudget;
  readonly log: Log;
  /** Aborted when the question's time is over, or nobody waits. */
  readonly deadline: AbortSignal;
  readonly stop: AbortSignal;
}

// No draft is longer. What is, was made to fill the memory, or by a model that ran away.
const longestReply = 60_000;
const failuresInARow = 5;
const closedForMs = 30_000;

/** After five calls in a row that the server failed, the model is left alone for half a minute: answers come at once meanwhile. */
export function newBreaker(): CircuitBreakerPolicy {
  return circuitBreaker(handleWhen(isServerInTrouble), {
    halfOpenAfter: closedForMs,
    breaker: new ConsecutiveBreaker(failuresInARow),
  });
}

export async function callModel<T extends z.ZodType>(call: Call<T>, tools: CallTools): Promise<Helped<z.output<T>>> {
  const { budget, log, deadline, stop } = tools;
  try {
    if (stop.aborted || deadline.aborted) return { kind: 'failed', why: stop.aborted ? 'stopped' : 'slow' };
    const asked = estimateTokens(call.prompt.instructions + call.prompt.data);
    const settle = await budget.reserve(asked + call.replyTokens);
    if (settle === null) return { kind: 'failed', why: 'over-budget' };
    // What failed may have been billed all the same; what is reserved stays counted then.
    const completion = await tools.breaker.execute(() => orAborted(complete(call, tools), deadline), deadline);
    await settle(completion.usage?.total_tokens ?? asked + call.replyTokens);
    return read(completion, call);
  } catch (error) {
    const why = nameFailure(error, deadline, stop);
    if (why !== 'stopped') log.warn({ call: call.name, why, ...errorFields(error) }, 'the model did not help');
    return { kind: 'failed', why };
  }
}

function complete<T extends z.ZodType>(call: Call<T>, { client, model, deadline }: CallTools) {
  return client.chat.completions.create(
    {
      model,
      messages: [
        { role: 'system', content: call.prompt.instructions },
        { role: 'user', content: call.prompt.data },
      ],
      response_format: zodResponseFormat(call.reply, call.name),
      max_completion_tokens: call.replyTokens,
    },
    { signal: deadline },
  );
}

function read<T extends z.ZodType>(
  completion: OpenAI.Chat.Completions.ChatCompletion,
  call: Call<T>,
): Helped<z.output<T>> {
  const choice = completion.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') return { kind: 'failed', why: 'refused' };
  const content = choice?.message?.content ?? '';
  if (content.length > longestReply) return { kind: 'failed', why: 'unusable' };
  const reply = call.reply.safeParse(JSON.parse(content));
  return reply.success ? { kind: 'helped', value: reply.data } : { kind: 'failed', why: 'unusable' };
}
