import { calendarDateOf } from '../../src/domain/calendar-date.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { ModelLedger } from '../../src/ports/model-ledger.ts';

/** What one question may still take. */
export interface TokenBudget {
  /** @returns null when the question or the day has not that much left; otherwise what to call with the tokens really taken. */
  reserve(tokens: number): Promise<((taken: number) => Promise<void>) | null>;
}

interface BudgetDeps {
  readonly ledger: ModelLedger;
  readonly clock: Clock;
  readonly tokensPerQuestion: number;
  readonly tokensPerDay: number;
}

export function questionBudget({ ledger, clock, tokensPerQuestion, tokensPerDay }: BudgetDeps): TokenBudget {
  let left = tokensPerQuestion;
  return {
    async reserve(tokens) {
      const day = calendarDateOf(clock.now());
      if (tokens > left || !(await ledger.reserve(day, tokens, tokensPerDay))) return null;
      left -= tokens;
      return async (taken) => {
        left += tokens - taken;
        await ledger.correct(day, taken - tokens);
      };
    },
  };
}

/** On the safe side: English has about four characters a token, tables and drug names fewer. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 3);
}
