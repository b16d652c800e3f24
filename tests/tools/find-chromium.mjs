import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'brave-browser',
];
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

export const NO_BROWSER =
  'No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its program.';

/** The path of a Chromium, Chrome or Edge: CHROME_PATH first, then the usual places, then Playwright's own. Null where there is none. */
export async function findChromium() {
  const { CHROME_PATH, PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : null;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  const places = {
    win32: folders.flatMap((folder) => WINDOWS.map((name) => join(folder, name))),
    darwin: MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  };
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...(places[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
  return found ?? (await playwrightChromium());
}

/** Playwright's, where it was installed; null before the dependencies are there. */
async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
