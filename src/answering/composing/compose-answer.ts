import type { WithoutModelReason } from '../../domain/without-model.ts';
import type { FoundPassage } from '../../finding/found-passage.ts';
import type { DraftRequest } from '../../ports/language-model.ts';
import type { ProgressListener } from '../../ports/progress-listener.ts';
import type { Assistance } from '../model-help.ts';
import { type Verified, verifyDraft } from '../verify-statements.ts';
import { composeExtract } from './compose-extract.ts';
import { composeWithModel } from './compose-with-model.ts';
import type { Draft } from './draft.ts';

export interface Composition {
  /** Null when the passages do not answer. */
  readonly verified: Verified | null;
  readonly withoutModel?: WithoutModelReason;
}

/** By the model when there is one and its draft holds; otherwise out of the sources' own sentences, and it says why. */
export async function composeAnswer(
  request: Omit<DraftRequest, 'passages'>,
  found: readonly FoundPassage[],
  assistance: Assistance | null,
  progress: ProgressListener,
): Promise<Composition> {
  if (assistance === null || found.length === 0) return { verified: extract(request.question, found, progress) };
  progress.report({ kind: 'wording' });
  const composed = await composeWithModel(request, found, assistance.help, assistance.judges);
  if (composed.kind === 'composed') {
    reportSections(composed.verified, progress);
    return { verified: composed.verified };
  }
  const verified = extract(request.question, found, progress);
  // Who stopped gets no answer, so that nothing is to be said of it.
  return composed.why === 'stopped' ? { verified } : { verified, withoutModel: composed.why };
}

function extract(question: string, found: readonly FoundPassage[], progress: ProgressListener): Verified | null {
  const draft = composeExtract(question, found);
  if (draft === null) return null;
  progress.report({ kind: 'checking', statements: draft.lead.length + draft.statements.length });
  return verifyDraft(draft, found);
}

// Only with a model: without one all sections are there at once.
function reportSections({ lead, statements }: Draft, progress: ProgressListener): void {
  progress.report({ kind: 'verified', section: 'lead', statements: lead.map(({ text }) => text) });
  for (const section of new Set(statements.map(({ kind }) => kind))) {
    const texts = statements.filter(({ kind }) => kind === section).map(({ text }) => text);
    progress.report({ kind: 'verified', section, statements: texts });
  }
}
