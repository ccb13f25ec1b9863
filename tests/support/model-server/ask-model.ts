import { createFixedClock } from '../../../adapters/memory/fixed-clock.ts';
import { createMemoryModelLedger } from '../../../adapters/memory/memory-model-ledger.ts';
import { silentLog } from '../../../adapters/memory/silent-log.ts';
import { createLanguageModel } from '../../../adapters/openai/create-language-model.ts';
import type { ModelSettings } from '../../../adapters/openai/model-settings.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { ModelLedger } from '../../../src/ports/model-ledger.ts';

/** The real client's model, behind a server of this machine. */
export function modelAt(
  url: string,
  settings: Partial<ModelSettings> = {},
  { ledger = createMemoryModelLedger(), log = silentLog }: { readonly ledger?: ModelLedger; readonly log?: Log } = {},
) {
  return createLanguageModel({
    settings: {
      url: `${url}/v1`,
      model: 'example-model',
      apiKey: 'example-key',
      timeoutMs: 20_000,
      tokensPerQuestion: 100_000,
      tokensPerDay: 10_000_000,
      judges: true,
      understands: true,
      ...settings,
    },
    ledger,
    clock: createFixedClock(),
    log,
  });
}
