import { FROM_PAGE } from '@/lib/messages/from-page';
import { seenOf } from '@/lib/messages/seen';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';

/** Tells the background of each posting that was looked at, once as long as it stays the same. */
export function reporter(): (view: PageView) => void {
  let last = '';
  return (view) => {
    const seen = seenOf(view, Date.now());
    if (!seen || browser.extension.inIncognitoContext) return;
    const { at: _, ...same } = seen;
    const signature = JSON.stringify(same);
    if (signature === last) return;
    last = signature;
    askBackground(FROM_PAGE, 'posting.seen', seen).catch(() => {
      // Not stored: the next look at this posting tries again.
      last = '';
    });
  };
}
