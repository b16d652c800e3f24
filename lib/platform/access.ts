/**
 * Sites that a person has allowed to be read from now on. What the browser has granted is the one truth; the
 * registered scripts follow it, whoever changed it: the popup, the settings, or the browser's own page.
 */
import { browser } from './browser';

/** The file of the content script, for pages on which the manifest does not run it. */
export const CONTENT_SCRIPT = 'content-scripts/posting.js';
/** In which a person points at what is to be read. */
export const TEACH_SCRIPT = 'content-scripts/teach.js';
const PREFIX = 'site:';
/** Before a pattern that was asked for to sync with: no page of it is read for that. */
const TO_SYNC = 'to-sync:';

/** Whether all of these may be read without being asked for. */
export function isAllowed(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** Lets the browser ask the person. Must be called in the answer to a click. */
export function askFor(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Any port of the host: Firefox knows no ports in patterns. */
function patternAt(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * Lets the browser ask the person for the one address that they sync with. Must be called in the answer to a click.
 * @throws where it is no address.
 */
export function askForAddress(address: string): Promise<boolean> {
  const pattern = patternAt(address);
  // Written while the browser asks: nothing may be waited for before that.
  void browser.storage.local.set({ [TO_SYNC + pattern]: true });
  return askFor([pattern]);
}

/** Gives the right to it back. */
export async function giveUpAddress(address: string): Promise<void> {
  const pattern = patternAt(address);
  await giveUp([pattern]);
  await browser.storage.local.remove(TO_SYNC + pattern);
}

/** Whether the address may be spoken to. */
export function isAddressAllowed(address: string): Promise<boolean> {
  return isAllowed([patternAt(address)]);
}

/** Gives the right back; pages that are open stay read until they are loaded again. */
export async function giveUp(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
  await registerAllowed();
}

/**
 * What was granted beside the manifest's own sites and what is synced with. A right to all sites is nobody's wish to have
 * all of them read.
 */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const own = new Set(scripts.flatMap(({ matches = [] }) => matches.map(hostOf)));
  const reads = (pattern: string) => {
    const host = hostOf(pattern);
    return host !== '' && host !== '*' && !own.has('*') && !own.has(host);
  };
  const wanted = [...new Set(origins.filter(reads))].sort();
  const toSync = await browser.storage.local.get(wanted.map((pattern) => TO_SYNC + pattern));
  return wanted.filter((pattern) => toSync[TO_SYNC + pattern] !== true);
}

/** `*.example.com` of `https://*.example.com/*`. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '';
}

let running: Promise<void> = Promise.resolve();

/** Registers the content script for what is granted, and for nothing else. One run after another. */
export function registerAllowed(): Promise<void> {
  running = running.then(register, register);
  return running;
}

async function register(): Promise<void> {
  const wanted = await allowedPatterns();
  const known = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) =>
    id.startsWith(PREFIX),
  );
  const ids = known.map(({ id }) => id);
  const gone = ids.filter((id) => !wanted.includes(id.slice(PREFIX.length)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = wanted.filter((pattern) => !ids.includes(PREFIX + pattern));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((pattern) => ({
      id: PREFIX + pattern,
      matches: [pattern],
      js: [CONTENT_SCRIPT],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/**
 * Keeps scripts and rights together: after an update the browser has forgotten the scripts.
 * @param onAllowed told each open tab of a site that was just allowed: the popup is often closed by the browser's
 * question, and could not see to it.
 */
export function followAccess(onAllowed: (tabId: number) => void): void {
  const follow = () => void registerAllowed();
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerAllowed();
    const allowed = await allowedPatterns();
    const url = origins.filter((pattern) => allowed.includes(pattern));
    if (url.length === 0) return;
    for (const { id } of await browser.tabs.query({ url })) if (id !== undefined) onAllowed(id);
  });
}
