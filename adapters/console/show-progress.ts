/** A passing line of a terminal, drawn over itself and taken away at the end; nothing where output is piped. */
export function showProgressOn(terminal: NodeJS.WriteStream): (line: string | null) => void {
  if (!terminal.isTTY) return () => undefined;
  return (line) => void terminal.write(`\r\u001b[2K${line ?? ''}`);
}

/** A bar for long work, e.g. "[######----] 60 of 100". */
export function drawBar(done: number, total: number, width = 30): string {
  const filled = total === 0 ? width : Math.round((done / total) * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done} of ${total}`;
}
