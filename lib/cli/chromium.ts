/** A Chromium with the built extension in it: for reading saved pages, for the demo and for the browser tests. */
import { type BrowserContext, chromium, type Worker } from '@playwright/test';

export interface Launched {
  context: BrowserContext;
  worker: Worker;
  /** Id under which the browser runs the extension. */
  id: string;
}

export interface LaunchOptions {
  /** Path of a Chromium, Chrome or Edge. */
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Nothing but loopback can be reached, not even by name. */
  offline?: boolean;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
}

/** @throws {Error} when the browser does not start, or does not take the extension. */
export async function launchWithExtension({
  executablePath,
  extension,
  headless = true,
  offline = true,
  viewport = { width: 1280, height: 900 },
  colorScheme = 'light',
}: LaunchOptions): Promise<Launched> {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport,
    colorScheme,
    locale: 'zh-CN',
    env: { ...process.env, LANGUAGE: 'zh_CN' } as Record<string, string>,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-first-run',
      '--disable-quic',
      '--enable-unsafe-extension-debugging',
      ...(headless ? ['--disable-gpu'] : []),
      ...(offline
        ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost']
        : []),
    ],
  });
  try {
    // The command line's way is closed in branded Chrome; the protocol's is open everywhere.
    const cdp = await (
      context.browser() as NonNullable<ReturnType<BrowserContext['browser']>>
    ).newBrowserCDPSession();
    const { id } = (await cdp.send('Extensions.loadUnpacked' as never, { path: extension } as never)) as {
      id: string;
    };
    const worker =
      context.serviceWorkers().find((w) => w.url().includes(id)) ??
      (await context.waitForEvent('serviceworker'));
    return { context, worker, id };
  } catch (error) {
    await context.close();
    throw error;
  }
}
