import type { Log, LogFields } from '../../src/ports/log.ts';

interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
  readonly cause?: unknown;
}

export interface RecordingLog extends Log {
  /** In the order written. */
  readonly lines: readonly LogLine[];
}

export function createRecordingLog(): RecordingLog {
  const lines: LogLine[] = [];
  return {
    lines,
    info: (fields, event) => {
      lines.push({ level: 'info', event, fields });
    },
    warn: (fields, event) => {
      lines.push({ level: 'warn', event, fields });
    },
    error: (fields, event, cause) => {
      lines.push({ level: 'error', event, fields, cause });
    },
  };
}
