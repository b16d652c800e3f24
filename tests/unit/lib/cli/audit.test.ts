/** The contract of the batch command: what goes in, what comes out, and how it ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { line, results, runAudit, SERVICE, SLOW_MS } from './run-audit';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-audit-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

// Every run is a process of its own, and the first one bundles the program.
vi.setConfig({ testTimeout: SLOW_MS, hookTimeout: SLOW_MS });
beforeAll(() => {
  runAudit(['-']);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('good lines', () => {
  test('each gives a line, in order, and nothing else is said', () => {
    const ids = Array.from({ length: 300 }, (_, i) => `p${i}`);
    const ran = runAudit(['-'], ids.map((id) => line({ id, ...SERVICE })).join(''));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(results(ran).map(({ id }) => id)).toEqual(ids);
  });

  test('a result has the form of the contract', () => {
    const [result] = results(runAudit(['-'], line({ id: '1', ...SERVICE, salary: '5-7K', extra: [1] })));
    expect(Object.keys(result ?? {})).toEqual(['id', 'role', 'level', 'score', 'items', 'findings']);
    expect(result).toMatchObject({ id: '1', role: 'service' });
    expect(result?.findings).toContainEqual({
      rule: 'missing-headcount',
      severity: 'risky',
      start: null,
      end: null,
    });
    const items = result?.items as Record<string, { state: string; evidence: [number, number][] }>;
    expect(items['base-pay']).toEqual({
      state: 'covered',
      strength: 'required',
      evidence: [],
      from: 'field',
    });
    expect(items['typing-speed']).toMatchObject({ state: 'covered', from: 'text' });
    const quotes = items['typing-speed']?.evidence.map((span) => SERVICE.description.slice(...span));
    expect(quotes?.join()).toContain('打字 60 字');
    expect(Object.values(items).every(({ state }) => state === 'covered' || state === 'waived')).toBe(true);
  });

  test('a posting of another role is judged and not scored', () => {
    const [result] = results(
      runAudit(['-'], line({ id: '1', title: '后端工程师', description: '任职要求：有良好的沟通能力' })),
    );
    expect(result).toMatchObject({ role: 'other', level: 'unstated', score: null });
    expect(result?.items).toHaveProperty('communication-skills');
  });

  test('a file is read as standard input is; a byte-order mark, CRLF and empty lines do no harm', () => {
    const text = `\ufeff${line({ id: '1', ...SERVICE })}\n${line({ id: '2', ...SERVICE })}`;
    const ran = runAudit([file('windows.jsonl', text.replaceAll('\n', '\r\n'))]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toBe(runAudit(['-'], text).stdout);
    expect(results(ran)).toHaveLength(2);
  });

  test('the last line needs no end, and a line separator inside a text ends nothing', () => {
    const ran = runAudit(['-'], line({ id: '1', title: '客服', description: '负责接待\u2028打字快' }).trim());
    expect(ran.status).toBe(0);
    expect(results(ran)).toHaveLength(1);
  });
});

test('the example of the README is what comes out', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../../../README.md'), 'utf8');
  const [input, output] = [...readme.matchAll(/```json\n(.*\n)```/g)].map(([, json]) => json);
  expect(runAudit(['-'], input)).toEqual({ status: 0, stdout: output, stderr: '' });
});

describe('fields', () => {
  const scoreWith = (fields: object) =>
    results(runAudit(['-'], line({ id: '1', ...SERVICE, ...fields })))[0]?.score as number;
  const ALL = ['salary', 'place', 'education', 'experience'];
  const all = (value: unknown) => Object.fromEntries(ALL.map((name) => [name, value]));

  test('null leaves the denominator, absent does not', () => {
    expect(scoreWith(all(null))).toBeGreaterThan(scoreWith({}));
  });

  test('what a field says counts; what says nothing does not', () => {
    expect(scoreWith(all('有'))).toBeGreaterThan(scoreWith(all(null)));
    expect(scoreWith({ salary: '面议' })).toBe(scoreWith({}));
    expect(scoreWith({ salary: '' })).toBe(scoreWith({}));
  });
});

describe('bad lines', () => {
  test('each is told with its number and its reason, and skipped', () => {
    const ran = runAudit(
      ['-'],
      [
        line({ id: '1', ...SERVICE }),
        '{"id":"2"\n',
        '\n',
        line({ id: 4, title: null, description: SERVICE.description }),
        line({ id: '5', title: '客服' }),
        '[]\n',
        line({ id: '7', ...SERVICE, salary: 5000 }),
        line({ id: '8', ...SERVICE }),
      ].join(''),
    );
    expect(ran.status).toBe(1);
    expect(results(ran).map(({ id }) => id)).toEqual(['1', '8']);
    const told = ran.stderr.trim().split('\n');
    expect(told.map((text) => text.split(':')[0])).toEqual([2, 4, 5, 6, 7].map((n) => `line ${n}`));
    expect(told[0]).toContain('not JSON');
    expect(told[1]).toMatch(/id: .*expected string, received number; title: .*received null/);
    expect(told[2]).toMatch(/description: .*expected string/);
    expect(told[3]).toMatch(/the line: .*expected object, received array/);
    expect(told[4]).toMatch(/salary: .*expected string, received number/);
  });

  test('a line in another encoding is bad, not a posting of odd characters', () => {
    const gbk = Buffer.concat([
      Buffer.from('{"id":"1","title":"'),
      Buffer.from([0xbf, 0xcd, 0xb7, 0xfe]),
      Buffer.from('","description":""}\n'),
    ]);
    const ran = runAudit(['-'], Buffer.concat([gbk, Buffer.from(line({ id: '2', ...SERVICE }))]));
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/^line 1: not UTF-8/);
    expect(results(ran)).toHaveLength(1);
  });
});

describe('nothing to read', () => {
  test.each([
    ['empty input', ['-'], '', 'no postings'],
    ['only empty lines', ['-'], '\n\r\n', 'no postings'],
    ['only bad lines', ['-'], '{}\nx\n', 'no posting could be read (2 bad lines)'],
    ['a missing file', [join(folder, 'none.jsonl')], '', 'ENOENT'],
    ['a folder', [folder], '', 'EISDIR'],
    ['no file named', [], '', 'usage:'],
    ['two files named', ['a', 'b'], '', 'usage:'],
    ['an unknown option', ['-', '--loud'], '', 'usage:'],
    ['an unknown format', ['-', '--format', 'toString'], line({ id: '1', ...SERVICE }), 'no such format'],
    ['a missing checklist', ['-', '--checklist', join(folder, 'none.json')], '', 'none.json'],
  ])('%s: status 2, a reason, and nothing on standard output', (_, args, input, says) => {
    const ran = runAudit([...args, ...(args.length === 1 ? ['--format', 'csv'] : [])], input);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(says);
  });
});

describe('formats', () => {
  const posting = { id: '=1+1', title: '客服 "A|B", <b>夜班', description: SERVICE.description };

  test('csv: marked as UTF-8, quoted where needed, and no cell is a formula', () => {
    const { stdout, status } = runAudit(
      ['-', '--format', 'csv'],
      line(posting) + line({ id: '2', ...SERVICE }),
    );
    expect(status).toBe(0);
    const rows = stdout.split('\r\n');
    expect(rows[0]).toBe('\ufeffid,title,role,level,score,covered,waived,missing,findings,gaps');
    expect(rows[1]).toMatch(/^'=1\+1,"客服 ""A\|B"", <b>夜班",service,/);
    expect(rows.slice(2).map((row) => row.split(',')[0])).toEqual(['2', '']);
  });

  test.each(['=', '+', '-', '@', '\t', '\n'])('csv: a title that starts with %j is text', (start) => {
    const { stdout } = runAudit(['-', '--format', 'csv'], line({ ...posting, title: `${start}cmd` }));
    expect(stdout).toContain(`'${start}cmd`);
  });

  test('md: a table whose cells cannot break it', () => {
    const rows = runAudit(['-', '--format', 'md'], line(posting)).stdout.trim().split('\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain('客服 "A\\|B", \\<b\\>夜班');
    expect(rows[2]?.match(/(?<!\\)\|/g)).toHaveLength((rows[0] ?? '').split('|').length - 1);
  });
});
