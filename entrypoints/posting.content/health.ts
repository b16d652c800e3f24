import { FROM_PAGE } from '@/lib/messages/from-page';
import type { TriedAnswer } from '@/lib/messages/health';
import { askBackground } from '@/lib/messages/wire';
import { shadowRootOf } from '@/lib/page/shadow';
import { browser } from '@/lib/platform/browser';
import { outlineOf, scrubbedAddress } from '@/lib/sites/outline';
import { isPrivate, readPage } from '@/lib/sites/read';
import type { Site } from '@/lib/sites/site';
import type { Tried } from '@/lib/sites/tried';
import { HealthWatch } from '@/lib/visit/health';

/** Reads the page once more, only to see what is tried. */
function trace(address: () => URL, own: () => readonly Site[]): Tried[] {
  const tried: Tried[] = [];
  try {
    readPage(document, address(), { shadowRootOf, own: own(), tried: (step) => void tried.push(step) });
  } catch {
    // A page can be made so that reading it fails: what was tried until then is told.
  }
  return tried;
}

/** Tells the background how reading goes on this page; nothing of a private window. */
export function watchHealth(address: () => URL, own: () => readonly Site[]): HealthWatch {
  return new HealthWatch({
    address,
    own,
    trace: () => trace(address, own),
    tell: (look) => {
      if (browser.extension.inIncognitoContext) return;
      // It is a count: one that is lost does no harm.
      askBackground(FROM_PAGE, 'health.look', look).catch(() => {});
    },
    now: Date.now,
  });
}

/** What was tried here, and the page's structure for a report. */
export function triedHere(address: () => URL, own: () => readonly Site[]): TriedAnswer {
  if (isPrivate(address())) return { tried: [], report: '' };
  const report = [scrubbedAddress(address()), outlineOf(document)].join('\n\n');
  return { tried: trace(address, own), report };
}
