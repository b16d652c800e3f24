import { defineContentScript } from 'wxt/utils/define-content-script';
import { BACKGROUND, PAGE } from '@/lib/messages/requests';
import { answer, askBackground } from '@/lib/messages/wire';
import { shadowRootOf } from '@/lib/page/shadow';
import { loadReaders, onReaders } from '@/lib/platform/readers-store';
import { loadSettings, onSettings } from '@/lib/platform/settings-store';
import { readableHost, sitePatterns } from '@/lib/sites/registry';
import { Visit } from '@/lib/visit/visit';
import { triedHere, watchHealth } from './health';
import { Overlay } from './overlay';
import { answerRecording } from './record';
import { reporter } from './report';

/** Demo and end-to-end builds stand on loopback and look at any page. */
const LOOPBACK = import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'e2e';
/** Set in our own world when the script runs: the popup may inject it a second time. */
const RUNNING = Symbol.for('yardstick.running');

export default defineContentScript({
  matches: LOOPBACK ? ['*://*/*'] : sitePatterns(),
  runAt: 'document_idle',
  async main(ctx) {
    const world = globalThis as { [RUNNING]?: boolean };
    if (world[RUNNING]) return;
    world[RUNNING] = true;

    let settings = await loadSettings();
    const report = reporter();
    const address = () => {
      const url = new URL(location.href);
      url.hostname = readableHost(url.hostname, LOOPBACK);
      return url;
    };
    let own = await loadReaders();
    const health = watchHealth(address, () => own);
    const visit: Visit = new Visit({
      document,
      address,
      own: () => own,
      audit: (posting, { partial = false, anyway = false }) =>
        askBackground(BACKGROUND, 'posting.audit', { posting, partial, anyway }),
      marks: settings.marks,
      shadowRootOf,
      show(view) {
        overlay.show(view, visit.speaks);
        if (visit.speaks) report(view);
        health.saw(view);
      },
    });
    const overlay = new Overlay(document, visit);
    const isOff = () => settings.off.includes(location.hostname);

    const stopAnswering = answer(PAGE, {
      'page.view': () => visit.view,
      'page.audit': async ({ selection }) => {
        const view = await visit.audit(selection ? (getSelection()?.toString() ?? '') : undefined);
        overlay.open();
        return view;
      },
      'page.open': () => ({ opened: overlay.open() }),
      'page.tried': () => triedHere(address, () => own),
    });
    if (
      import.meta.env.MODE === 'development' ||
      import.meta.env.MODE === 'demo' ||
      import.meta.env.MODE === 'e2e'
    )
      answerRecording(address);
    const stopReaders = onReaders((readers) => {
      own = readers;
      if (!isOff()) visit.read(true);
    });
    const stopSettings = onSettings((changed) => {
      const wasOff = isOff();
      settings = changed;
      overlay.apply(changed);
      if (changed.marks !== visit.view.marks) visit.setMarks(changed.marks);
      if (isOff() === wasOff) return;
      if (isOff()) {
        visit.stop();
        overlay.switchOff();
      } else {
        overlay.switchOn();
        visit.start();
      }
    });
    const orphan = () => {
      visit.stop();
      overlay.orphan();
      stopAnswering();
      stopSettings();
      stopReaders();
      health.stop();
    };
    ctx.onInvalidated(orphan);
    // An update of the extension tells its old scripts nothing: they see it when they look, and so when a person comes back.
    ctx.addEventListener(document, 'visibilitychange', () => ctx.isInvalid && orphan());
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      // The event comes before the address changes.
      setTimeout(() => !isOff() && visit.navigated());
    });
    if (!isOff()) visit.start();
  },
});
