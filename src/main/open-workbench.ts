import type { Router } from 'express';
import type { Config } from '../config.ts';
import { clinicalPart } from '../domain/answer.ts';
import { toAnswerCard } from '../presentation/to-answer-card.ts';
import type { Curbside } from './open-curbside.ts';

/** The workbench, with the renderers of both platforms. */
export async function openWorkbench({ publicUrl, audience }: Config, curbside: Curbside): Promise<Router> {
  const [{ createWorkbench }, slack, teams] = await Promise.all([
    import('../../adapters/workbench/create-workbench.ts'),
    import('../../adapters/slack/render/draw-answer.ts'),
    import('../../adapters/teams/render/draw-answer.ts'),
  ]);
  return createWorkbench({
    desk: curbside.desk,
    reader: curbside.reader,
    memory: curbside.stores.conversations,
    audience,
    draw({ id, question, answer }) {
      const card = toAnswerCard(answer, { answerId: id, question, publicUrl });
      const composed = clinicalPart(answer)?.kind === 'composed';
      return {
        slack: slack.drawAnswer(card).map(({ blocks }) => blocks),
        teams: teams
          .drawAnswer(card, { composed, citationLimit: 20 })
          .map(({ text, attachments }) => ({ text, card: attachments?.[0]?.content ?? null })),
      };
    },
  });
}
