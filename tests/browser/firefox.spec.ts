import { test as base, expect } from '@playwright/test';
import { buildExtension } from '../tools/build.mjs';
import { startDemo } from '../tools/demo-server.mjs';
import { Firefox, findFirefox } from './bidi';
import { COVERED } from './marks';
import { postingOf } from './postings';

const test = base.extend<object, { firefox: Firefox; site: string }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const program = findFirefox();
      if (!program) throw new Error('no Firefox');
      const firefox = await Firefox.start(program, buildExtension({ mode: 'e2e', browser: 'firefox' }));
      await use(firefox);
      await firefox.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { port, close } = await startDemo();
      await use(`http://www.zhipin.localhost:${port}`);
      await close();
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ mode: 'serial', timeout: 60_000 });
test.skip(() => findFirefox() === null, 'Firefox is not installed');

const words = (firefox: Firefox) =>
  firefox.evaluate<string[]>(
    `[...(CSS.highlights.get(${JSON.stringify(COVERED)}) ?? [])].map(String).filter(Boolean)`,
  );

test('in Firefox a posting of the split view is marked, and the pill stands over it', async ({
  firefox,
  site,
}) => {
  await firefox.goto(`${site}/web/geek/jobs`);
  await expect.poll(() => words(firefox), { timeout: 15_000 }).not.toEqual([]);
  const { description } = postingOf('typical');
  for (const word of await words(firefox)) expect(description).toContain(word);
  await expect.poll(() => firefox.shadowModes('html > div')).toEqual(['closed']);
});

test('in Firefox the marks follow a swap in place, and go where the work is another', async ({
  firefox,
  site,
}) => {
  await firefox.goto(`${site}/web/geek/jobs`);
  await expect.poll(() => words(firefox), { timeout: 15_000 }).not.toEqual([]);
  const click = (kind: string) =>
    firefox.evaluate(
      `document.querySelector('.card-area[data-job="${postingOf(kind).id}"]').click() ?? null`,
    );
  await click('rich');
  // Planted words split what is marked.
  await expect.poll(async () => (await words(firefox)).join('')).toContain('磕碰和异味反馈');
  await click('engineer');
  await expect.poll(() => words(firefox)).toEqual([]);
  await expect.poll(() => firefox.shadowModes('html > div')).toEqual([]);
});
