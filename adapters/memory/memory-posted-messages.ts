import type { PostedMessage, PostedMessages } from '../../src/ports/posted-messages.ts';

export function createMemoryPostedMessages(): PostedMessages {
  const entries = new Map<string, readonly PostedMessage[]>();
  const record = (message: PostedMessage) => {
    const others = (entries.get(message.entryKey) ?? []).filter(({ part }) => part !== message.part);
    entries.set(
      message.entryKey,
      [...others, message].sort((a, b) => a.part - b.part),
    );
  };
  return {
    async claim(message) {
      const there = entries.get(message.entryKey)?.find(({ part }) => part === message.part);
      if (there === undefined) record(message);
      return there ?? message;
    },
    record: async (message) => record(message),
    ofEntry: async (entryKey) => entries.get(entryKey) ?? [],
    async find({ platform, tenant, place }, messageId) {
      const found = [...entries.values()]
        .flat()
        .find(
          (message) =>
            message.messageId === messageId &&
            message.place.platform === platform &&
            message.place.tenant === tenant &&
            message.place.place === place,
        );
      return found ?? null;
    },
    async forget(entryKey) {
      entries.delete(entryKey);
    },
  };
}
