/** One Firefox with the end-to-end build in it for each worker, made clean for every test. */
import { test as base } from '@playwright/test';
import { buildExtension } from '../../tools/build.mjs';
import { startDemo } from '../../tools/demo-server.mjs';
import { postingOf } from '../postings';
import { Firefox, findFirefox } from './browser';
import { FirefoxExtension } from './extension';
import { Served } from './served';
import type { Tab } from './tab';

export { expect } from '@playwright/test';

interface WorkerFixtures {
  firefox: Firefox;
  /** Address of the demo site's split view. */
  split: string;
}
interface Fixtures {
  extension: FirefoxExtension;
  served: Served;
  /** A tab in front. */
  tab: Tab;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const found = findFirefox();
      if ('lacks' in found) throw new Error(found.lacks);
      const firefox = await Firefox.start(found.path, buildExtension({ mode: 'e2e', browser: 'firefox' }));
      await use(firefox);
      await firefox.stop();
    },
    // The extension may have to be built first.
    { scope: 'worker', timeout: 90_000 },
  ],
  split: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { port, close } = await startDemo();
      await use(`http://www.zhipin.localhost:${port}/web/geek/jobs`);
      await close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ firefox }, use) => {
    const place = await firefox.newTab({ behind: true });
    await firefox.closeAllBut(place);
    // A picture: the extension's own place, without any code.
    await place.goto(firefox.url('icon/16.png'));
    const extension = new FirefoxExtension(place);
    await extension.reset({ persona: 'recruiter', keep: 'noted', language: 'zh' });
    await use(extension);
  },
  served: async ({ firefox }, use) => {
    const served = new Served(firefox.bidi);
    await use(served);
    await served.stop();
  },
  tab: async ({ firefox, extension: _ }, use) => {
    const tab = await firefox.newTab();
    await tab.toFront();
    firefox.takeErrors();
    await use(tab);
  },
});

/** To be called by every file: why its tests are not run, where they cannot be. */
export function needsFirefox(): void {
  const found = findFirefox();
  test.skip('lacks' in found, 'lacks' in found ? found.lacks : '');
  // In one worker after another: each worker starts a Firefox.
  test.describe.configure({ mode: 'default', timeout: 40_000 });
}

/** The identity of a demo posting's card, as a selector. */
export const cardOf = (kind: string) => `.card-area[data-job="${postingOf(kind).id}"]`;
