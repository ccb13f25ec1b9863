import { failures } from '../../adapters/slack/failures.ts';
import { drawReview } from '../../adapters/slack/render/draw-review.ts';
import { spellSettings } from '../../adapters/slack/render/draw-settings.ts';
import { botErrorCodes, sentenceFor } from '../../src/domain/bot-error.ts';
import { defaultSettings } from '../../src/domain/place-settings.ts';
import { awaitingExample } from './slack-views.ts';

/** What Curbside says in single messages, to one person: replies to commands, and every failure. */
export function sentencesToDraw(): readonly (readonly [name: string, blocks: readonly (readonly unknown[])[]])[] {
  const said = (text: string) => [{ type: 'section', text: { type: 'mrkdwn', text } }];
  return [
    ['command-review', [drawReview(awaitingExample(), 10)]],
    ['command-settings-here', [said(spellSettings(defaultSettings('clinician')).join('\n'))]],
    ['failures', [...Object.values(failures), ...botErrorCodes.map(sentenceFor)].map(said)],
  ];
}
