import { expect, it } from 'vitest';
import { doctor } from '../../src/main/doctor.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('finds nothing wrong with a fresh Curbside that no platform is set up for', async () => {
  const { output, exitCode } = await doctor({ DATA_FOLDER: temporaryFolder() });
  expect(output.split('\n').map((line) => line.slice(0, 9))).toEqual([
    '✓ Setting',
    '✓ Knowled',
    '✓ Databas',
    '✓ Search ',
    '– Slack: ',
    '– Teams: ',
    'Nothing i',
  ]);
  expect(exitCode).toBe(0);
});

it('names every mistake in the settings, and no value', async () => {
  const { output, exitCode } = await doctor({ SLACK_BOT_TOKEN: 'nonsense', PORT: 'x' });
  expect(output).toMatch(/SLACK_BOT_TOKEN must begin with xoxb-/);
  expect(output).toMatch(/PORT must be/);
  expect(output).not.toContain('nonsense');
  expect(exitCode).toBe(1);
});

it('says that knowledge and database cannot be read', async () => {
  const { output, exitCode } = await doctor({ DATA_FOLDER: '/dev/null/data', KNOWLEDGE_FOLDER: '/nowhere' });
  expect(output).toMatch(/✗ Knowledge: /);
  expect(output).toMatch(/✗ Database: /);
  expect(exitCode).toBe(1);
});
