import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/commands/command-line.ts';
import { examine } from '../../src/commands/doctor.ts';
import type { Finding } from '../../src/ports/health-check.ts';

const good: Finding = { verdict: 'good', what: 'Database', detail: 'opens' };
const open: Finding = { verdict: 'open', what: 'Teams', detail: 'is not set up' };
const wrong: Finding = {
  verdict: 'wrong',
  what: 'Slack token',
  detail: 'Slack says invalid_auth',
  remedy: 'Reinstall.',
};
const checksOf = (...findings: readonly Finding[]) => findings.map((finding) => ({ look: async () => [finding] }));

describe('the doctor', () => {
  it('is content when nothing is wrong', async () => {
    expect(await examine(checksOf(good, open))).toEqual({
      output: '✓ Database: opens\n– Teams: is not set up\nNothing is wrong.',
      exitCode: 0,
    });
  });

  it('says what is wrong and what to do, and ends with 1', async () => {
    const { output, exitCode } = await examine(checksOf(good, wrong));
    expect(output).toContain('✗ Slack token: Slack says invalid_auth\n    Reinstall.');
    expect(output).toContain('1 thing is wrong.');
    expect(exitCode).toBe(1);
  });

  it('is a command', () => {
    expect(readCommandLine(['doctor'])).toEqual({ kind: 'doctor' });
  });
});
