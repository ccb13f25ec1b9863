import { App, type ReceiverEvent } from '@slack/bolt';

/**
 * Bolt acknowledges an event before its listener runs, and Slack never sends an acknowledged event again: a crash in between would lose
 * the question. Here the acknowledgement goes out once the listeners are done; all they do with an event is record it.
 * When recording fails nothing is acknowledged, and Slack delivers again.
 */
export class RecordFirstApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (event.body.type !== 'event_callback') return super.processEvent(event);
    await super.processEvent({ ...event, ack: async () => {} });
    await event.ack();
  }
}
