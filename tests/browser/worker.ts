import type { Extension } from './extension';

interface Targets {
  targetInfos: { targetId: string; type: string; url: string }[];
}

/** Stops the worker as the browser does. @returns whether one was running. */
export async function killWorker(extension: Extension): Promise<boolean> {
  const browser = extension.context.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = (await cdp.send('Target.getTargets')) as Targets;
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(extension.url('')),
  );
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
  return worker !== undefined;
}
