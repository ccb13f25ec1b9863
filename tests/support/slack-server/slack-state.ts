import { AgentState } from './agent-state.ts';
import { Membership } from './membership.ts';

/** A workspace in which the bot is installed. */
export interface FakeWorkspace {
  readonly teamId: string;
  readonly enterpriseId: string | null;
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
  /** What the token may do; a call for which a scope is missing is refused. */
  readonly scopes: readonly string[];
  /** Set for a token that is good in every workspace of the organisation. */
  readonly wholeOrganisation?: boolean;
}

/** A message as Slack keeps it. */
export interface FakeMessage {
  readonly teamId: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly metadata: unknown;
  /** Set for a message that came by a response address: only that address' person sees it. */
  readonly responseUrl: string | null;
  /** Set for a message that one person sees, and that is gone when they reload. */
  readonly seenBy: string | null;
  readonly unfurls: boolean;
}

/** A call that the API took or refused. */
export interface FakeCall {
  readonly method: string;
  readonly teamId: string | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly outcome: string;
  readonly atMs: number;
}

export interface Status {
  readonly teamId: string;
  readonly channel: string;
  readonly threadTs: string;
  readonly status: string;
}

export interface OpenedView {
  readonly id: string;
  readonly how: 'views.open' | 'views.push' | 'views.update';
  readonly view: Readonly<Record<string, unknown>>;
}

export interface PublishedHome {
  readonly teamId: string;
  readonly user: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export interface SuggestedPrompts {
  readonly teamId: string;
  readonly channel: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** How long a trigger id opens a window, milliseconds. */
const triggerLifeMs = 3000;

/** Everything that happened at this Slack, to assert on. */
export class SlackState {
  readonly messages: FakeMessage[] = [];
  readonly calls: FakeCall[] = [];
  readonly statuses: Status[] = [];
  readonly views: OpenedView[] = [];
  readonly homes: PublishedHome[] = [];
  readonly prompts: SuggestedPrompts[] = [];
  readonly agents = new AgentState();
  /** Administrators, by id; the same in every workspace. */
  readonly administrators = new Set<string>();
  readonly owners = new Set<string>();
  /** The app is a member everywhere until it leaves. */
  readonly membership = new Membership();
  private readonly triggers = new Map<string, number>();
  private readonly usedTriggers = new Set<string>();
  private readonly responses = new Map<string, number>();
  private counter = 0;

  /** Unique and growing, in Slack's form. */
  nextTs(): string {
    this.counter += 1;
    return `1800000000.${String(this.counter).padStart(6, '0')}`;
  }

  nextId(prefix: string): string {
    this.counter += 1;
    return `${prefix}${this.counter}`;
  }

  newTrigger(ageMs = 0): string {
    const trigger = this.nextId('trigger.');
    this.triggers.set(trigger, Date.now() - ageMs);
    return trigger;
  }

  /** @returns Slack's error, or null when the trigger was good; it is then used up. */
  useTrigger(trigger: unknown): string | null {
    const born = typeof trigger === 'string' ? this.triggers.get(trigger) : undefined;
    if (typeof trigger !== 'string' || born === undefined) return 'invalid_trigger_id';
    if (this.usedTriggers.has(trigger)) return 'exchanged_trigger_id';
    if (Date.now() - born > triggerLifeMs) return 'expired_trigger_id';
    this.usedTriggers.add(trigger);
    return null;
  }

  newResponseId(): string {
    const id = this.nextId('response-');
    this.responses.set(id, 0);
    return id;
  }

  /** @returns false for an unknown address, and after five uses. */
  useResponse(id: string): boolean {
    const used = this.responses.get(id);
    if (used === undefined || used >= 5) return false;
    this.responses.set(id, used + 1);
    return true;
  }

  expireResponses(): void {
    this.responses.clear();
  }

  thread(teamId: string, channel: string, root: string): readonly FakeMessage[] {
    return this.messages.filter(
      (message) => message.teamId === teamId && message.channel === channel && message.threadTs === root,
    );
  }

  /** What stands in a channel itself, outside every thread. */
  channel(teamId: string, channel: string): readonly FakeMessage[] {
    return this.messages.filter(
      (message) => message.teamId === teamId && message.channel === channel && message.threadTs === null,
    );
  }

  /** Who would have been called by a message: broadcasts and people, in its text or in any mrkdwn of its blocks. */
  pings(): readonly string[] {
    return this.messages.flatMap((message) => [message.text, ...mrkdwnOf(message.blocks)].flatMap(pingsOf));
  }
}

function pingsOf(text: string): readonly string[] {
  return [...text.matchAll(/<[!@#][^>]*>/g)].map(([ping]) => ping);
}

function mrkdwnOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text)] : [];
  const broadcast = 'type' in value && value.type === 'broadcast' ? ['<!broadcast>'] : [];
  return [...own, ...broadcast, ...Object.values(value).flatMap(mrkdwnOf)];
}
