/**
 * Every failure that a person can see in Slack, with what to do next; those that every platform has are in src/domain/bot-error.ts and
 * src/presentation/fixed-sentences.ts. No exception's own words are ever shown.
 */
export const failures = {
  'answer-gone': 'I no longer have that answer. Ask in your own words, and I will look again.',
  'content-gone': 'That is no longer there. Ask in your own words, and I will look again.',
  'window-not-opened': 'Slack did not open the window in time. Press it once more, or type the command again.',
  'home-not-changed': 'Your choice was not kept. Choose it again in a minute.',
  'not-shared':
    'I could not share that answer. If I am not in the channel, invite me there with /invite; then press Share to channel once more.',
  'button-outdated':
    'That button is from an earlier version of me. Ask the question again, and press the one under the new answer.',
  'form-outdated':
    'That form is from an earlier version of me, and what you sent was not kept. Close it, and press once more what opened it.',
  'shared-already': 'This answer was shared already. Look for it above in the channel or the thread.',
  'asked-already': 'This was asked already: wait for the answer here, or look for it above.',
  'not-allowed-to-set':
    'Settings are changed by administrators of this workspace and by people whom they name. Ask one of them.',
  'board-only':
    '`/curbside review` is for members of the Medical Advisory Board. To bring a question before the board, press *Send to the board* under its answer.',
  'quiet-hours-unclear': 'Quiet hours need two different times and a time zone. Fill in one such as Europe/London.',
  'nobody-may-ask': 'Nobody could ask then. Name at least one person, or let everyone ask.',
  'form-not-kept':
    'What you sent was not kept, because something went wrong on our side. Send it once more in a minute.',
} as const;
