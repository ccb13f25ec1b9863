import { deletedRevision } from '../../../src/domain/event-key.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { PostedPart } from '../../../src/ports/posted-answers.ts';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';
import type { Destination, ThreadPlace } from './destination.ts';
import { openDirectChat } from './direct-chat.ts';
import { fillPlace, type PostingMemory } from './fill-place.ts';
import { isAside, isDirect } from './posted-ids.ts';
import { showAside } from './show-aside.ts';

export interface Posting {
  readonly messages: readonly SlackMessage[];
  /** The same without a word of who sees it: for a place where others saw what was said before. */
  readonly openly: readonly SlackMessage[];
  /** True for an answer; false for what is said beside one. */
  readonly whole: boolean;
  /** True when nothing is to be said, save in the place of what was said before. */
  readonly onlyInPlace: boolean;
}

/** Brings messages to their place, each once. Throws a SlackRefusal when Slack does not take one. */
export async function postMessages(
  entry: LeasedEntry,
  posting: Posting,
  to: Destination,
  memory: PostingMemory,
): Promise<void> {
  const { question, revision } = wordingOf(entry, to);
  const before = await memory.posted.find(question);
  // A later wording was answered already, or the question is gone.
  if (before !== null && before.revision > revision) return;
  const known = before?.parts ?? [];
  if (nothingToSay(known, posting, revision)) {
    await memory.posted.save({ question, revision, parts: [] });
    return;
  }
  const fill = (place: ThreadPlace, { messages } = posting) =>
    fillPlace(entry, { ...posting, messages, question, revision }, place, to, memory);
  const fillDirectly = async () => fill({ channel: await openDirectChat(to), direct: true, root: null });
  const { threadTs, shared, edits, channel } = to.address;
  const standing = known.filter((part) => !isAside(part));
  if (standing.some(isDirect)) {
    await fillDirectly();
  } else if (edits !== undefined && standing.length > 0) {
    // Others read the answer to the former wording: whoever may see the new one, the old one must not stay.
    await fill({ channel, direct: false, root: edits.root }, { ...posting, messages: posting.openly });
  } else if (threadTs !== null) {
    // A message shortcut asks also where Curbside is no member: then the answer comes to the asker directly.
    await fill({ channel, direct: false, root: threadTs }).catch((refusal) => elsewhere(refusal, fillDirectly));
  } else if (shared !== undefined) {
    await fill({ channel, direct: false, root: shared.threadTs });
  } else {
    const save = (parts: typeof known) => memory.posted.save({ question, revision, parts });
    const seen = before?.revision === revision ? known : [];
    if ((await showAside({ messages: posting.messages, known: seen, save }, to)) !== 'shown') await fillDirectly();
  }
}

/** Of a question that is gone, and of talk between people, only what stands there already is changed. */
function nothingToSay(known: readonly PostedPart[], { onlyInPlace }: Posting, revision: string): boolean {
  if (onlyInPlace) return known.every(isAside);
  return revision === deletedRevision && known.length === 0;
}

/** Which question an entry answers, and in which wording: an edit answers the question that was asked first. */
export function wordingOf(
  { key }: LeasedEntry,
  { address }: Pick<Destination, 'address'>,
): { readonly question: string; readonly revision: string } {
  return address.edits ?? { question: key, revision: '' };
}

const notThere = new Set(['user_not_in_channel', 'not_in_channel', 'channel_not_found', 'is_archived']);

function elsewhere(refusal: unknown, post: () => Promise<void>): Promise<void> {
  if (!(refusal instanceof SlackRefusal) || !notThere.has(refusal.slackCode)) throw refusal;
  return post();
}
