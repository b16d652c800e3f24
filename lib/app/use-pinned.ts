import { useState } from 'preact/hooks';
import type { PageView } from '@/lib/messages/view';
import type { Persona } from '@/lib/platform/settings';

/** What is pinned lives as long as this panel: a reload of it loses nothing, and nothing stays behind. */
const KEY = 'pinned';

export interface Pinned {
  /** What the panel shows: the pinned posting, else the page's own. */
  view: PageView | null;
  /** The page in front is not the one of the pinned posting: its words cannot be shown there. */
  elsewhere: boolean;
  /** Undefined where nothing can be pinned. */
  pin: { on: boolean; from: string | null; onPin: (on: boolean) => void } | undefined;
}

/** @param persona null in a panel that goes away with its page; only a job seeker pins. */
export function usePinned(here: PageView | null, persona: Persona | null): Pinned {
  const [kept, setKept] = useState(load);
  if (persona !== 'seeker') return { view: here, elsewhere: false, pin: undefined };
  const keep = (view: PageView | null) => {
    if (view) sessionStorage.setItem(KEY, JSON.stringify(view));
    else sessionStorage.removeItem(KEY);
    setKept(view);
  };
  const onPin = (on: boolean) => keep(on ? here : null);
  if (!kept) return { view: here, elsewhere: false, pin: { on: false, from: null, onPin } };
  // The page that it is from may have been read anew.
  const isHere = here !== null && here.key !== null && here.key === kept.key;
  return {
    view: isHere ? here : kept,
    elsewhere: !isHere,
    pin: { on: true, from: siteOf(kept), onPin },
  };
}

function load(): PageView | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as PageView | null;
  } catch {
    return null;
  }
}

/** The site by its address; by its reader's name where the posting has none. */
function siteOf({ posting, site }: PageView): string {
  try {
    return new URL(posting?.url ?? '').hostname;
  } catch {
    return site;
  }
}
