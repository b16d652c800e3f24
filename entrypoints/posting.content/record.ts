import { RECORD } from '@/lib/messages/record';
import { answer } from '@/lib/messages/wire';
import { isPrivate } from '@/lib/sites/read';
import { scrubbedPage } from '@/lib/sites/record';

/** Gives the page without its words to the one who writes a reader for it. */
export function answerRecording(address: () => URL): void {
  answer(RECORD, {
    'page.record': () => {
      if (isPrivate(address())) throw new Error('pages of this kind are never read');
      return { name: `${location.hostname.replace(/^www\./, '')}.html`, html: scrubbedPage(document) };
    },
  });
}
