/** What Slack takes, with room to spare where its count is not published. Characters are UTF-16 units. */
export const limits = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Over all blocks of a message, as JSON. Slack refuses at about 13,200. */
  charactersOfBlocks: 12_000,
  /** Slack refuses `text` over 4,000. */
  messageText: 3_900,
  /** Of one text object or rich text block; Slack takes 3,000. */
  blockText: 2_900,
  /** Of one line that is not split further. */
  line: 2_000,
  /** With its heading. Slack takes 100, one table a message. */
  tableRows: 12,
  /** Of all cells of a table, as JSON. */
  tableText: 4_000,
  header: 150,
  button: 75,
} as const;
