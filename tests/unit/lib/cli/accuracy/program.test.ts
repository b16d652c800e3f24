/** The command as a person runs it. */
import { expect, test, vi } from 'vitest';
import { line, runProgram, SERVICE, SLOW_MS } from '../run-audit';

vi.setConfig({ testTimeout: SLOW_MS });

const GOOD = {
  id: 'a',
  ...SERVICE,
  role: 'service',
  level: 'staff',
  covered: { 'typing-speed': ['一分钟打字 60 字'] },
};
const WRONG = { ...GOOD, id: 'b', role: 'mixed', covered: { 'career-path': ['在线回复'] } };

test('figures, tables and each mistake with its words in their clause', () => {
  const { status, stdout, stderr } = runProgram('accuracy', ['-', '--folds', '2'], line(GOOD) + line(WRONG));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^items .*labels in 2 postings/m);
  expect(stdout).toMatch(/^items micro-F1 .*mean/m);
  expect(stdout).toMatch(/^career-path +0\.0 +0\.0 +0\.0 +1$/m);
  expect(stdout).toMatch(/^missed +career-path {2}\(b, 网店客服\)\n +labelled duty +【在线回复】买家提问$/m);
  expect(stdout).toContain('mixed -> service');
});

test('as data: the same figures, with folds and mistakes', () => {
  const { stdout } = runProgram('accuracy', ['-', '--json', '--folds', '3'], line(GOOD) + line(WRONG));
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ postings: 2, role: { accuracy: 0.5 }, folds: { length: 3 } });
  expect(told.mistakes.some(({ kind }: { kind: string }) => kind === 'role')).toBe(true);
});

test('bad lines are told by number, and so are quotes that stand nowhere', () => {
  const stray = { ...GOOD, covered: { 'typing-speed': ['打字飞快'] } };
  const input = `${line(GOOD)}{"id":1}\n\nno\n${line({ ...GOOD, role: 'boss' })}${line(stray)}`;
  const { status, stderr } = runProgram('accuracy', ['-'], input);
  expect(status).toBe(1);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((text) => text.split(':')[0]),
  ).toEqual(['line 2', 'line 4', 'line 5', 'line 6']);
  expect(stderr).toContain('line 6: not in the description: typing-speed: “打字飞快”');
});

test.each([
  ['nothing to read', ['-'], 'no postings'],
  ['a missing file', ['nowhere.jsonl'], 'ENOENT'],
  ['an unknown option', ['-', '--loud'], 'usage:'],
  ['a fold alone', ['-', '--folds', '1'], '--folds: 2 or more'],
  ['a number that is none', ['-', '--errors', 'few'], '--errors: not a whole number'],
])('%s: status 2 and the reason', (_, args, says) => {
  const ran = runProgram('accuracy', args);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain(says);
});
