import { benchSearch } from './search.ts';

const usage = 'npm run bench -- search --data DIR [--grow SIZE,SIZE,…]';

const [name, ...options] = process.argv.slice(2);
const data = optionOf('--data');
const sizes = (optionOf('--grow') ?? '')
  .split(',')
  .map(Number)
  .filter((size) => size > 0);

if (name !== 'search' || data === null) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  await benchSearch({ data, sizes }, (line) => process.stdout.write(`${line}\n`));
}

function optionOf(option: string): string | null {
  const place = options.indexOf(option);
  return place < 0 ? null : (options[place + 1] ?? null);
}
