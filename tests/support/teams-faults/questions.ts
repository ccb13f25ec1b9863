/** A question of the run, and where its answer belongs. */
export interface AskedQuestion {
  /** Stands in the question's text, and so in the heading of its answer. */
  readonly mark: string;
  readonly tenant: string;
  readonly conversationId: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  /** Ids of activities are instants: tenants and chats have the same ones. */
  readonly activityId: string;
}

const kinds = ['personal', 'channel', 'groupChat'] as const;
const placesOfAKind = 7;

/** Questions that take turns over tenants, kinds of conversation and conversations. */
export function questionsOf(count: number, tenants: number): readonly AskedQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const tenant = `tenant-${index % tenants}`;
    const round = Math.floor(index / tenants);
    const kind = kinds[round % kinds.length] ?? 'personal';
    const place = `${kind}-${Math.floor(round / kinds.length) % placesOfAKind}-${tenant}`;
    return {
      mark: `mark-${index}-end`,
      tenant,
      conversationId:
        kind === 'channel' ? `19:${place}@thread.tacv2;messageid=${1_700_000_000_000 + round}` : `a:${place}`,
      conversationType: kind,
      activityId: String(1_700_000_000_000 + round),
    };
  });
}

/** As Teams sends it. */
export function activityOf(question: AskedQuestion, serviceUrl: string): Readonly<Record<string, unknown>> {
  const { mark, tenant, conversationId, conversationType, activityId } = question;
  const bot = { id: '28:bot', name: 'Curbside' };
  const mention = { type: 'mention', mentioned: bot, text: '<at>Curbside</at>' };
  return {
    type: 'message',
    id: activityId,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:user-of-${tenant}`, name: 'Dr Example' },
    recipient: bot,
    conversation: { id: conversationId, conversationType, tenantId: tenant, isGroup: conversationType !== 'personal' },
    channelData: { tenant: { id: tenant } },
    text: `${conversationType === 'personal' ? '' : mention.text} What is the dose of examplone in ${mark}?`,
    entities: conversationType === 'personal' ? [] : [mention],
  };
}
