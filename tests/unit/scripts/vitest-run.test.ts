// How a test run is counted, above all when it did not end as it should.

import { expect, it } from 'vitest';
import { unaccepted } from '../../../scripts/static-checks.ts';
import type { TestEvent } from '../../../scripts/vitest-events.ts';
import { judge } from '../../../scripts/vitest-run.ts';

const suite = { name: 'unit', limit: 1000 };
const passed: TestEvent = { kind: 'test', file: 'a.test.ts', name: 'one', state: 'passed', ms: 1, text: '' };
const failed: TestEvent = { ...passed, name: 'two', state: 'failed', text: 'expected 1 to be 2' };
const skipped: TestEvent = { ...passed, name: 'three', state: 'skipped', text: 'needs root' };
const end: TestEvent = { kind: 'end', text: [] };

it.each<[string, TestEvent[], { code?: number; timedOut?: boolean }, [number, number, number]]>([
  ['all passed', [passed, passed, end], {}, [2, 0, 0]],
  ['one failed', [passed, failed, end], { code: 1 }, [1, 1, 0]],
  ['one skipped', [passed, skipped, end], {}, [1, 0, 1]],
  [
    'a file that can not be loaded',
    [passed, { kind: 'broken-file', file: 'b.test.ts', text: 'no such module' }, end],
    { code: 1 },
    [1, 1, 0],
  ],
  ['an error outside of any test', [passed, { kind: 'end', text: ['boom'] }], { code: 1 }, [1, 1, 0]],
  ['a crash half-way', [passed], { code: 134 }, [1, 1, 0]],
  ['a crash at the start', [], { code: 1 }, [0, 1, 0]],
  ['no test at all', [end], {}, [0, 1, 0]],
  ['an exit code without a reason', [passed, end], { code: 1 }, [1, 1, 0]],
  ['no end in time', [passed], { code: 1, timedOut: true }, [1, 1, 0]],
])('%s', (_what, events, ended, counts) => {
  const found = judge(events, { code: 0, output: '', timedOut: false, ...ended }, suite);
  expect([found.passed, found.failures.length, found.skipped.length]).toEqual(counts);
});

it('keeps the reason of a skipped test', () => {
  const found = judge([skipped, end], { code: 0, output: '', timedOut: false }, suite);
  expect(found.skipped).toEqual([{ name: 'a.test.ts > three', reason: 'needs root' }]);
});

it('accepts known warnings of the linter, one in each file with Preact or Vue, and no other', () => {
  const files: Record<string, string> = {
    'chunks/a.js': '…dangerouslySetInnerHTML…',
    'chunks/b.js': '…dangerouslySetInnerHTML…',
    'chunks/c.js': '…dangerouslySetInnerHTML…',
    'chunks/vue.js': '…insertStaticContent…',
    'background.js': 'x.innerHTML=y',
  };
  const warning = (file: string, code = 'UNSAFE_VAR_ASSIGNMENT') => ({ code, file, line: 1, message: 'm' });
  const judged = (errors: ReturnType<typeof warning>[], warnings: ReturnType<typeof warning>[]) =>
    unaccepted({ errors, warnings }, (file) => files[file] ?? '');
  expect(judged([], [])).toBeUndefined();
  expect(judged([], [warning('chunks/a.js')])).toBeUndefined();
  expect(judged([], [warning('chunks/a.js'), warning('chunks/a.js')])).toBe('chunks/a.js:1 UNSAFE_VAR_ASSIGNMENT m');
  const three = ['chunks/a.js', 'chunks/b.js', 'chunks/vue.js'].map((file) => warning(file));
  expect(judged([], three)).toBeUndefined();
  expect(judged([], [...three, warning('chunks/c.js')])).toBe('chunks/c.js:1 UNSAFE_VAR_ASSIGNMENT m');
  expect(judged([], [warning('background.js')])).toBe('background.js:1 UNSAFE_VAR_ASSIGNMENT m');
  expect(judged([], [warning('chunks/a.js', 'KEY_UNKNOWN')])).toBe('chunks/a.js:1 KEY_UNKNOWN m');
  expect(judged([warning('chunks/a.js')], [])).toBe('chunks/a.js:1 UNSAFE_VAR_ASSIGNMENT m');
});
