/** The reading command, run as a person runs it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detailPage } from '../../assets/demo/detail-page.mjs';
import { buildExtension } from '../tools/build.mjs';
import { root } from '../tools/sources.mjs';
import { expect, test } from './fixtures';
import { tight } from './marks';
import { postingOf } from './postings';
import { html } from './serve';

test.describe.configure({ timeout: 60_000 });

const FIELDS = ['site', 'kind', 'state', 'why', 'layout', 'posting', 'cards', 'role', 'score'];
let folder = '';
test.beforeAll(() => {
  buildExtension({ mode: 'e2e' });
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'tests/tools/read.mjs'), ...words]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

function saved(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a posting’s page gives one JSON object with all that the contract names', async () => {
  const posting = postingOf('typical');
  const file = saved('detail.html', detailPage(posting));
  const address = `https://www.zhipin.com/job_detail/${posting.id}.html`;
  const { status, stdout } = await run(file, '--url', address);
  expect(status).toBe(0);
  const result = JSON.parse(stdout);
  expect(Object.keys(result).sort()).toEqual([...FIELDS].sort());
  expect(result).toMatchObject({
    site: 'zhipin',
    kind: 'detail',
    state: 'ready',
    why: null,
    cards: [],
    role: 'service',
  });
  expect(result.score).toBeGreaterThan(0);
  expect(result.posting).toMatchObject({
    id: posting.id,
    title: posting.title,
    company: posting.company,
    salary: posting.salary,
    education: posting.education,
    experience: posting.experience,
  });
  expect(tight(result.posting.description)).toBe(tight(posting.description));
});

test('a page that is no posting gives kind none, in whatever bytes it is written', async () => {
  const gbk = Buffer.concat([
    Buffer.from('<!doctype html><meta charset="gbk"><title>'),
    Buffer.from([0xd6, 0xb0, 0xce, 0xbb]),
    Buffer.from('</title><h1>'),
    Buffer.from([0xd6, 0xb0, 0xce, 0xbb]),
    Buffer.from('</h1>'),
  ]);
  const { status, stdout } = await run(saved('none.html', gbk), '--url', 'https://company.example/');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    site: 'generic',
    kind: 'none',
    state: null,
    why: null,
    layout: null,
    posting: null,
    cards: [],
    role: null,
    score: null,
  });
});

test('a page’s scripts run only when asked for', async () => {
  const body = `<h1>职位</h1><main></main><script>document.querySelector('main').innerHTML = '<h2>岗位职责</h2><p>1、受理退换货和质量问题，跟进到办结；2、接待进店咨询，解答商品问题，登记退款原因。</p><h2>任职要求</h2><p>打字每分钟 60 字以上，有耐心，抗压能力强，服从早晚班轮换。</p>';</script>`;
  const file = saved('scripted.html', html(body));
  const [off, on] = await Promise.all([
    run(file, '--url', 'https://company.example/job'),
    run(file, '--url', 'https://company.example/job', '--scripts'),
  ]);
  expect(JSON.parse(off.stdout).posting).toBeNull();
  expect(JSON.parse(on.stdout).posting.description).toContain('受理退换货');
});

test('what cannot be looked at ends with status 2 and a reason, and prints no result', async () => {
  const { status, stdout, stderr } = await run(
    join(folder, 'absent.html'),
    '--url',
    'https://company.example/',
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('absent.html');
});
