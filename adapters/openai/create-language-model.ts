import type { Clock } from '../../src/ports/clock.ts';
import type { Helped, LanguageModel, ModelHelp } from '../../src/ports/language-model.ts';
import type { Log } from '../../src/ports/log.ts';
import type { ModelLedger } from '../../src/ports/model-ledger.ts';
import { type CallTools, callModel, newBreaker } from './call-model.ts';
import type { ModelSettings } from './model-settings.ts';
import { openaiClient } from './openai-client.ts';
import { draftReply, judgeReply, questionReply, sameQuestionReply } from './reply-schemas.ts';
import { questionBudget } from './token-budget.ts';
import { draftPrompt, judgePrompt, sameQuestionPrompt, standAlonePrompt } from './write-prompts.ts';

interface LanguageModelDeps {
  readonly settings: ModelSettings;
  readonly ledger: ModelLedger;
  readonly clock: Clock;
  readonly log: Log;
}

/** A model behind any API that speaks OpenAI's chat completions. */
export function createLanguageModel({ settings, ledger, clock, log }: LanguageModelDeps): LanguageModel {
  const client = openaiClient(settings);
  const breaker = newBreaker();
  const { model, judges, understands, timeoutMs } = settings;
  return {
    judges,
    understands,
    helpWith: (stop) =>
      helpThrough({
        client,
        model,
        breaker,
        log,
        stop,
        deadline: AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]),
        budget: questionBudget({ ledger, clock, ...settings }),
      }),
  };
}

function helpThrough(tools: CallTools): ModelHelp {
  return {
    async draft(request) {
      const call = { name: 'draft', prompt: draftPrompt(request), reply: draftReply, replyTokens: 4_000 };
      return mapHelp(await callModel(call, tools), ({ statements }) => statements);
    },
    async judge(pairs) {
      const call = { name: 'judge', prompt: judgePrompt(pairs), reply: judgeReply, replyTokens: 1_000 };
      const judged = mapHelp(await callModel(call, tools), ({ supported }) => supported);
      const fits = judged.kind === 'failed' || judged.value.length === pairs.length;
      return fits ? judged : { kind: 'failed', why: 'unusable' };
    },
    async standAlone(question, thread) {
      const prompt = standAlonePrompt(question, thread);
      const call = { name: 'question', prompt, reply: questionReply, replyTokens: 1_000 };
      return mapHelp(await callModel(call, tools), (reply) => reply.question);
    },
    async sameQuestion(question, wordings) {
      const prompt = sameQuestionPrompt(question, wordings);
      const call = { name: 'same_question', prompt, reply: sameQuestionReply, replyTokens: 1_000 };
      return mapHelp(await callModel(call, tools), ({ number }) => (number === null ? null : number - 1));
    },
  };
}

function mapHelp<T, U>(help: Helped<T>, change: (value: T) => U): Helped<U> {
  return help.kind === 'failed' ? help : { kind: 'helped', value: change(help.value) };
}
