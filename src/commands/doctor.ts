import type { Finding, HealthCheck } from '../ports/health-check.ts';
import type { CommandResult } from './knowledge.ts';

/** `npm run doctor`: looks at every part of the set-up, and says for each that is wrong what to do. */
export async function examine(checks: readonly HealthCheck[]): Promise<CommandResult> {
  const findings: Finding[] = [];
  // One after another: the parts share a database and a disk, and a reader reads in order.
  for (const check of checks) findings.push(...(await check.look()));
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  const verdict = wrong === 0 ? 'Nothing is wrong.' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`;
  return { output: [...findings.map(spell), verdict].join('\n'), exitCode: wrong === 0 ? 0 : 1 };
}

const marks = { good: '✓', wrong: '✗', open: '–' } as const;

function spell(finding: Finding): string {
  const { verdict, what, detail } = finding;
  const line = `${marks[verdict]} ${what}: ${detail}`;
  return finding.verdict === 'wrong' ? `${line}\n    ${finding.remedy}` : line;
}
