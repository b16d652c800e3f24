/** A draft that is still written on, as it is kept: pure, so that it is tested without a page. */
import type { AuditedView } from '@/components/panel/tab-context';
import type { GapEdits } from '@/components/panel/use-gap-edits';
import type { Manuscript } from '@/lib/draft/manuscript';
import type { Unsaved } from '@/lib/messages/drafts';

/** The state of a draft: what was chosen, what was typed, and what it was saved as. */
export interface Work {
  edits: GapEdits;
  written: Manuscript | null;
  saved: string | null;
}

/** The name under which the draft of what is shown is kept. A form has no posting's key, and a pasted text neither. */
export function workKey({ key, kind, site, posting }: AuditedView): string {
  if (key !== null) return key;
  return kind === 'edit' ? `form:${site}:${posting.id ?? posting.url ?? ''}` : `text:${site}`;
}

/** Null where nothing was chosen or typed. */
export function toKeep({ edits, written, saved }: Work): Unsaved | null {
  if (!written && edits.chosen.size === 0 && edits.replaced.size === 0) return null;
  return {
    manuscript: written,
    chosen: [...edits.chosen],
    confirmed: [...edits.confirmed],
    values: { ...edits.values },
    replaced: [...edits.replaced],
    words: { ...edits.words },
    confirmedWords: [...edits.confirmedWords],
    saved,
  };
}

/** The same again as it was. */
export function fromKept(unsaved: Unsaved): Work {
  return {
    written: unsaved.manuscript,
    edits: {
      chosen: new Set(unsaved.chosen),
      confirmed: new Set(unsaved.confirmed),
      values: unsaved.values,
      replaced: new Set(unsaved.replaced),
      words: unsaved.words,
      confirmedWords: new Set(unsaved.confirmedWords),
      opened: {},
    },
    saved: unsaved.saved,
  };
}

/** What was kept, with what a person chose while it was being read. */
export function withChoices(kept: GapEdits, now: GapEdits): GapEdits {
  const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a, ...b]);
  return {
    chosen: both(kept.chosen, now.chosen),
    confirmed: both(kept.confirmed, now.confirmed),
    values: { ...kept.values, ...now.values },
    replaced: both(kept.replaced, now.replaced),
    words: { ...kept.words, ...now.words },
    confirmedWords: both(kept.confirmedWords, now.confirmedWords),
    opened: now.opened,
  };
}
