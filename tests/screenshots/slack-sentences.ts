import { stoppedStream } from '../../adapters/slack/deliver/say-stopped.ts';
import { failures } from '../../adapters/slack/failures.ts';
import { help, spellStatus } from '../../adapters/slack/hear/hear-command.ts';
import { stoppedHere, stoppedInChat } from '../../adapters/slack/hear/hear-stop.ts';
import { drawReview } from '../../adapters/slack/render/draw-review.ts';
import { section } from '../../adapters/slack/render/mrkdwn.ts';
import { botErrorCodes, sentenceFor } from '../../src/domain/bot-error.ts';
import { defaultSettings } from '../../src/domain/place-settings.ts';
import { spellOverview } from '../../src/presentation/spell-overview.ts';
import { awaitingExample } from './slack-views.ts';

/** What Curbside says in single messages, to one person: replies to commands, and every failure. */
export function sentencesToDraw(): readonly (readonly [name: string, blocks: readonly (readonly unknown[])[]])[] {
  const said = (text: string) => [section(text)];
  const status = spellStatus(spellOverview(overview), defaultSettings('clinician'));
  return [
    ['command-review', [drawReview(awaitingExample(), 10)]],
    ['command-help', [said(help)]],
    ['command-status', [said(status)]],
    ['stopped', [stoppedHere, stoppedInChat, stoppedStream].map(said)],
    ['failures', [...Object.values(failures), ...botErrorCodes.map(sentenceFor)].map(said)],
  ];
}

const overview = {
  libraryRevision: 12,
  articles: { approved: 10, 'under-review': 1, submitted: 2, retired: 1 },
  overdue: 1,
  questionsWaiting: 0,
};
