import { failures } from '../failures.ts';
import { readShareValue } from '../render/draw-aside.ts';
import { toReplyAddress } from '../reply-address.ts';
import type { Press } from './press.ts';
import { settingsHere } from './settings-here.ts';
import { findShownAnswer } from './shown-answer.ts';
import type { SlackDesk } from './slack-desk.ts';

/**
 * Shows everybody an answer that only the presser sees. Pressed twice, it is shown once; once it failed, it is tried again.
 * @returns what to tell the presser alone.
 */
export async function hearShare(desk: SlackDesk, press: Press): Promise<string> {
  const share = readShareValue(press.value);
  const shown = share === null ? null : await findShownAnswer(desk, press, share.answerId);
  if (share === null || shown === null) return failures['answer-gone'];
  const { answerId, channel, threadTs } = share;
  const { audience, sources } = await settingsHere(desk, shown.workspace, channel, press.user);
  const outcome = await desk.sharing.share({
    eventId: `share:${answerId}:${channel}:${threadTs ?? ''}`,
    repeatable: true,
    answerId,
    conversation: shown.record.conversation,
    asker: press.user,
    audience,
    sources,
    address: toReplyAddress({
      ...shown.workspace,
      channel,
      user: press.user,
      threadTs: null,
      responseUrl: null,
      shared: { threadTs },
    }),
  });
  desk.log.info({ answer: answerId, outcome }, 'slack-share');
  return outcome === 'recorded' ? 'Sharing… Everyone here will see it in a moment.' : failures['shared-already'];
}
