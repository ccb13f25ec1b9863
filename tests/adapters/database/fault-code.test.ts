import { expect, it } from 'vitest';
import { codeOf } from '../../../adapters/database/fault-code.ts';
import { isBusy } from '../../../adapters/database/sqlite-driver.ts';

function fault(code: string): Error {
  return Object.assign(new Error('of a driver'), { code });
}

it.each([
  ['UNKNOWN_SQLITE_ERROR_1544', 'SQLITE_READONLY_1544'],
  ['UNKNOWN_SQLITE_ERROR_773', 'SQLITE_BUSY_773'],
  ['UNKNOWN_SQLITE_ERROR_99', 'UNKNOWN_SQLITE_ERROR_99'],
  ['SQLITE_CONSTRAINT', 'SQLITE_CONSTRAINT'],
  ['ENOSPC', 'ENOSPC'],
])('the fault %s is told as %s', (given, told) => {
  expect(codeOf(fault(given))).toBe(told);
});

it('a fault without a code is told by its class, and what is no error as unknown', () => {
  expect(codeOf(new TypeError('no code'))).toBe('TypeError');
  expect(codeOf('a text')).toBe('unknown');
});

it('a writer that is refused as busy under a code without a name tries again too', () => {
  expect(isBusy(fault('UNKNOWN_SQLITE_ERROR_773'))).toBe(true);
  expect(isBusy(fault('UNKNOWN_SQLITE_ERROR_1544'))).toBe(false);
});
