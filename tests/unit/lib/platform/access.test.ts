import { beforeEach, expect, test, vi } from 'vitest';
import {
  allowedPatterns,
  askForAddress,
  giveUp,
  giveUpAddress,
  hostOf,
  isAddressAllowed,
  registerAllowed,
} from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';

interface Script {
  id: string;
  matches: string[];
}
let granted: string[];
let scripts: Script[];

beforeEach(() => {
  granted = [];
  scripts = [];
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
      request: async ({ origins }: { origins: string[] }) => {
        granted.push(...origins);
        return true;
      },
      getAll: async () => ({ origins: granted, permissions: [] }),
      remove: async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((one) => !origins.includes(one));
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (added: Script[]) => {
        for (const one of added) {
          if (scripts.some(({ id }) => id === one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
          scripts.push(one);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '1',
    content_scripts: [{ matches: ['*://www.zhipin.com/*'] }],
  } as never);
});
const matched = () => scripts.flatMap(({ matches }) => matches).sort();

test('what was granted is registered once, and the manifest’s own sites are not', async () => {
  granted = ['*://jobs.example/*', 'https://www.zhipin.com/*'];
  await registerAllowed();
  await registerAllowed();
  expect(matched()).toEqual(['*://jobs.example/*']);
});

test('two at once do not register twice', async () => {
  granted = ['*://a.example/*', '*://b.example/*'];
  await Promise.all([registerAllowed(), registerAllowed(), registerAllowed()]);
  expect(matched()).toEqual(['*://a.example/*', '*://b.example/*']);
});

test('a right to all sites is no wish to have all of them read', async () => {
  granted = ['*://*/*', '<all_urls>', '*://jobs.example/*'];
  expect(await allowedPatterns()).toEqual(['*://jobs.example/*']);
});

test('after an update, when the browser has forgotten the scripts, they come back', async () => {
  granted = ['*://jobs.example/*'];
  await registerAllowed();
  scripts = [];
  await registerAllowed();
  expect(matched()).toEqual(['*://jobs.example/*']);
});

test('a right that is given back, here or in the browser, takes the script with it, and no other script', async () => {
  granted = ['*://a.example/*', '*://b.example/*'];
  scripts = [{ id: 'of another kind', matches: ['*://c.example/*'] }];
  await registerAllowed();
  await giveUp(['*://a.example/*']);
  expect(matched()).toEqual(['*://b.example/*', '*://c.example/*']);
  granted = [];
  await registerAllowed();
  expect(matched()).toEqual(['*://c.example/*']);
});

test('one that fails does not stop the next', async () => {
  granted = ['*://a.example/*'];
  const register = vi
    .spyOn(browser.scripting, 'registerContentScripts')
    .mockRejectedValueOnce(new Error('no'));
  await expect(registerAllowed()).rejects.toThrow('no');
  register.mockRestore();
  await registerAllowed();
  expect(matched()).toEqual(['*://a.example/*']);
});

test('the host of a pattern', () => {
  expect(['*://*.a.example/*', 'https://b.example/x', '<all_urls>'].map(hostOf)).toEqual([
    '*.a.example',
    'b.example',
    '',
  ]);
});

test('an address to sync with is asked for alone, at any port, and none of its pages is read', async () => {
  granted = ['*://jobs.example/*'];
  expect(await isAddressAllowed('https://nas.example:5006/dav/')).toBe(false);
  expect(await askForAddress('https://nas.example:5006/dav/')).toBe(true);
  expect(granted).toEqual(['*://jobs.example/*', 'https://nas.example/*']);
  expect(await isAddressAllowed('https://nas.example/')).toBe(true);
  await registerAllowed();
  expect(matched()).toEqual(['*://jobs.example/*']);
  await giveUpAddress('https://nas.example:5006/dav/');
  expect(granted).toEqual(['*://jobs.example/*']);
});
