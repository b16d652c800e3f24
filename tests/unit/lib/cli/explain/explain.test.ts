import { describe, expect, test, vi } from 'vitest';
import { painter } from '@/lib/cli/explain/colour';
import { postingIn } from '@/lib/cli/explain/input';
import { line, runProgram, SERVICE, SLOW_MS } from '../run-audit';

vi.setConfig({ testTimeout: SLOW_MS });
const none = { id: undefined, title: undefined };

describe('what is explained', () => {
  const [a, b] = [line({ id: 'a', ...SERVICE }), line({ id: 'b', title: '组长', description: '带队' })];

  test('a text, under a title that may be given', () => {
    expect(postingIn('会打字', none)).toMatchObject({ title: '客服', description: '会打字' });
    expect(postingIn('{会打字', { ...none, title: '主管' })).toMatchObject({
      title: '主管',
      description: '{会打字',
    });
  });

  test('a posting in JSON, on a line or over many', () => {
    expect(postingIn(a, none)).toMatchObject({ id: 'a', title: SERVICE.title });
    expect(postingIn(JSON.stringify({ id: 'c', ...SERVICE }, null, 2), none)).toMatchObject({ id: 'c' });
    expect(postingIn(`\ufeff${a}bad line\n${b}`, { ...none, id: 'b' })).toMatchObject({ title: '组长' });
  });

  test('one of several must be chosen', () => {
    expect(() => postingIn(a + b, none)).toThrow('2 postings: choose one with --id (a, b)');
    expect(() => postingIn(a + b, { ...none, id: 'z' })).toThrow('no posting z; there are a, b');
    expect(() => postingIn('会打字', { ...none, id: 'a' })).toThrow('--id');
  });
});

test('colours in a terminal alone, and not where they are not wanted', () => {
  expect(painter({ isTTY: true }, '')('x', 'red')).toBe('\x1b[31mx\x1b[0m');
  expect(painter({ isTTY: true }, '1')('x', 'red')).toBe('x');
  expect(painter({}, '')('x', 'red')).toBe('x');
});

describe('the command', () => {
  const TEXT =
    '岗位职责：\n1、解答客户咨询\n任职要求：\n1、打字员兼职，女性优先\n福利待遇：\n1、熟练使用Excel';

  test('tells the role, each clause with what spoke there, and every verdict', () => {
    const { status, stdout, stderr } = runProgram('explain', ['-', '--title', '售后客服'], TEXT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^售后客服: service staff, score \d+\n {2}title speaks for service: /);
    expect(stdout).toMatch(/^# duty +岗位职责：$/m);
    expect(stdout).toMatch(/^ {2}duty +解答客户咨询 {2}\(under 岗位职责：\)$/m);
    expect(stdout).toMatch(/^ +\+ duty-customer-consultation {2}【解答客户咨询】 {2}covered {2}\S+$/m);
    expect(stdout).toMatch(
      /^ +- typing-speed {2}【打字】 {2}not covered: part of the look-alike 【打字员】/m,
    );
    expect(stdout).toMatch(
      /^ {2}computer-office +missing: 【熟练使用Excel】 does not count under offer, only under/m,
    );
    expect(stdout).toMatch(/^ +! rule gender-limit {2}【女性优先】 {2}found/m);
    expect(stdout).not.toContain('\x1b');
  });

  test('the same as data', () => {
    const told = JSON.parse(runProgram('explain', ['-', '--json'], TEXT).stdout);
    expect(told).toMatchObject({ audit: { role: { role: 'service' } } });
    expect(told.clauses[0]).toMatchObject({ section: 'duty', isHeading: true });
  });

  test('nothing in a posting steers the terminal', () => {
    const { stdout } = runProgram('explain', ['-'], '要求：\x1b[2J会打字\x07');
    for (const control of ['\x1b', '\x07']) expect(stdout).not.toContain(control);
  });

  test.each([
    [[], 'usage:'],
    [['nowhere.txt'], 'ENOENT'],
    [['-', '--loud'], 'usage:'],
    [['-'], 'no text', ' \n'],
    [['-'], 'not UTF-8', Buffer.from([0xbf, 0xcd, 0xb7, 0xfe])],
    [['-'], 'no posting could be read: id: ', '{"id":1}\n{"id":2}\n'],
  ])('%j: status 2 and the reason: %s', (args, says, input?: string | Uint8Array) => {
    const ran = runProgram('explain', args, input);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(says);
  });
});
