/** A Firefox with the built extension in it, driven by WebDriver BiDi alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from '@playwright/test';
import { FIREFOX_FROM, mainVersion } from '../../tools/setup.mjs';
import { Bidi } from './bidi';
import { Tab } from './tab';

/** The extension's name for Firefox, as `wxt.config.ts` states it. */
const ID = 'yardstick@yardstick.invalid';
/** Where its pages stand: Firefox would choose anew each time. */
const HOST = '5b1f0c1e-6f0a-4d7e-9a2b-3c4d5e6f7a8b';
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  // In place of half a minute: what waits for a background that rests must stand it.
  'extensions.background.idle.timeout': 3_000,
  // A browser without a window asks nobody.
  'extensions.webextOptionalPermissionPrompts': false,
  // Nothing is fetched from anywhere while the tests run.
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

/** Path of a Firefox: FIREFOX_PATH first, then the program path. Null where there is none. */
function pathOfFirefox(): string | null {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  if (FIREFOX_PATH) return existsSync(FIREFOX_PATH) ? FIREFOX_PATH : null;
  const places = PATH.split(delimiter).flatMap((folder) =>
    ['firefox-esr', 'firefox'].map((name) => join(folder, name)),
  );
  return places.find((path) => existsSync(path)) ?? null;
}

let found: { path: string } | { lacks: string } | undefined;

/** A Firefox that takes the extension, or why there is none. */
export function findFirefox(): { path: string } | { lacks: string } {
  found ??= lookForFirefox();
  return found;
}

function lookForFirefox(): { path: string } | { lacks: string } {
  const path = pathOfFirefox();
  if (!path) return { lacks: 'Firefox is not installed' };
  const version = mainVersion(path) ?? 0;
  return version < FIREFOX_FROM
    ? { lacks: `Firefox ${version} is older than ${FIREFOX_FROM}, from which the extension runs` }
    : { path };
}

function writeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

/** The address at which a Firefox that starts can be driven. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.on('error', reject);
    child.on('close', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

interface LogEntry {
  type: string;
  level: string;
  text: string | null;
}

export class Firefox {
  /** Uncaught errors of pages and of our scripts in them, since they were last asked for. */
  private errors: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    readonly bidi: Bidi,
  ) {
    bidi.on<LogEntry>('log.entryAdded', ({ type, level, text }) => {
      if (type === 'javascript' && level === 'error') this.errors.push(text ?? '');
    });
  }

  /** Starts it without a window and installs the extension for this run. */
  static async start(program: string, extension: string): Promise<Firefox> {
    const profile = writeProfile();
    const child = spawn(program, [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      // Else the extension's own pages may not be gone to.
      '--remote-allow-system-access',
      'about:blank',
    ]);
    // A run that is broken off leaves no browser behind.
    process.once('exit', () => child.kill());
    const bidi = await Bidi.connect(await addressOf(child));
    const firefox = new Firefox(child, profile, bidi);
    await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    await firefox.firstRun();
    return firefox;
  }

  /** Address of one of the extension's own pages. */
  url(path: string): string {
    return `moz-extension://${HOST}/${path}`;
  }

  /** A new tab, in front of the others or behind them. */
  async newTab({ behind = false } = {}): Promise<Tab> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background: behind,
    });
    return new Tab(this.bidi, context);
  }

  /**
   * Waits until the page of the first run shows its words. It opens by itself, and takes the front; a Firefox in which
   * it is closed while it loads may tell no page any more of what changes in the extension's store.
   */
  private async firstRun(): Promise<void> {
    const words = async () => {
      const welcome = (await this.tree()).find(({ url }) => url === this.url('dashboard.html#/welcome'));
      const tab = welcome && new Tab(this.bidi, welcome.context);
      return tab?.evaluate<string>('document.body.innerText.trim()').catch(() => '');
    };
    await expect.poll(words, { timeout: 20_000, message: 'the page of the first run' }).toBeTruthy();
  }

  /** Closes all tabs but one. */
  async closeAllBut(kept: Tab): Promise<void> {
    for (const { context } of await this.tree())
      if (context !== kept.context) await this.bidi.send('browsingContext.close', { context });
  }

  /** The uncaught errors since this was last asked. */
  takeErrors(): string[] {
    const errors = this.errors;
    this.errors = [];
    return errors;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.bidi.close();
    this.child.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async tree(): Promise<{ context: string; url: string }[]> {
    const { contexts } = await this.bidi.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    return contexts;
  }
}
