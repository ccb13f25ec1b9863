import { benchSearch } from './search.ts';

const usage = [
  'npm run bench -- search --data DIR [--grow SIZE,SIZE,…]',
  'npm run bench -- slack-ack',
  'npm run bench -- slack-faults',
  'npm run bench -- teams-faults',
  'npm run bench -- verify',
].join('\n');

const [name, ...options] = process.argv.slice(2);
const write = (line: string) => void process.stdout.write(`${line}\n`);

process.exitCode = (await run()) ? 0 : 2;

/** @returns false when nothing was measured, or what was measured is not what was promised. */
async function run(): Promise<boolean> {
  switch (name) {
    case 'search':
      return search();
    case 'verify':
      return (await import('./verify.ts')).benchVerify(write);
    case 'teams-faults':
      return (await import('./teams-faults.ts')).benchTeamsFaults(write);
    case 'slack-ack':
      return (await import('./slack-ack.ts')).benchSlackAck(write);
    case 'slack-faults':
      return (await import('./slack-faults.ts')).benchSlackFaults(write);
    default:
      process.stderr.write(`${usage}\n`);
      return false;
  }
}

async function search(): Promise<boolean> {
  const data = optionOf('--data');
  const sizes = (optionOf('--grow') ?? '')
    .split(',')
    .map(Number)
    .filter((size) => size > 0);
  if (data === null) process.stderr.write(`${usage}\n`);
  else await benchSearch({ data, sizes }, write);
  return data !== null;
}

function optionOf(option: string): string | null {
  const place = options.indexOf(option);
  return place < 0 ? null : (options[place + 1] ?? null);
}
