import type { Audience } from '../domain/audience.ts';
import type { Conversation } from '../domain/conversation.ts';
import { sourceKinds } from '../domain/source.ts';
import type { ProgressListener, ProgressStep } from '../ports/progress-listener.ts';
import type { QuestionDesk } from '../ports/question-desk.ts';
import type { AnswerCard } from '../presentation/answer-card.ts';
import { spellProgress } from '../presentation/spell-progress.ts';
import { toAnswerCard } from '../presentation/to-answer-card.ts';

export interface AskTools {
  readonly desk: QuestionDesk;
  readonly audience: Audience;
  readonly publicUrl: string;
  /** Names this run, so that its questions are one thread. */
  readonly thread: string;
  draw(card: AnswerCard): string;
  write(text: string): void;
  /** Shows a passing line, or takes it away. */
  showProgress(line: string | null): void;
}

/** `npm run ask -- "question"`: one question, one answer. */
export async function askOnce(raw: string, tools: AskTools): Promise<AnswerCard> {
  const conversation: Conversation = { platform: 'console', tenant: 'local', place: 'terminal', thread: tools.thread };
  const progress: ProgressListener = { report: (step: ProgressStep) => tools.showProgress(spellProgress(step)) };
  const record = await tools.desk.ask(
    { raw, conversation, asker: 'console', audience: tools.audience, sources: sourceKinds },
    progress,
  );
  tools.showProgress(null);
  const card = toAnswerCard(record.answer, {
    answerId: record.id,
    question: record.question,
    publicUrl: tools.publicUrl,
  });
  tools.write(tools.draw(card));
  return card;
}

/** Without a question: a conversation, line by line. A number asks that follow-up; an empty line ends it. */
export async function askInTurns(lines: AsyncIterable<string>, tools: AskTools): Promise<void> {
  tools.write('Ask a clinical question (without patient identifiers). An empty line ends.\n> ');
  let offered: readonly string[] = [];
  for await (const line of lines) {
    if (line.trim() === '') return;
    const chosen = /^\d$/.test(line.trim()) ? offered[Number(line.trim()) - 1] : undefined;
    const card = await askOnce(chosen ?? line, tools);
    offered = card.followUps;
    tools.write(
      offered.length === 0
        ? '\n> '
        : `\nAsk the next question, or type 1–${offered.length} for one of those above.\n> `,
    );
  }
}
