import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuditedView } from '@/components/panel/tab-context';
import { type GapEdits, NO_EDITS } from '@/components/panel/use-gap-edits';
import type { Manuscript } from '@/lib/draft/manuscript';
import type { DraftStore } from '@/lib/messages/drafts';
import { fromKept, toKeep, type Work, withChoices, workKey } from './unsaved';

/** restored: what was not saved has come back. dropped: it was given up, and may still come back. */
export type WorkNotice = 'restored' | 'dropped' | null;

/** What a person has done on the draft of a posting, and its ways. */
export interface WorkHandle {
  written: Manuscript | null;
  write: (written: Manuscript | null) => void;
  notice: WorkNotice;
  /** Gives up what was typed, and with `all` what was chosen too. */
  drop: (all: boolean) => void;
  /** Brings back what was given up. */
  undo: () => void;
  /** 'error': the last saving failed. */
  saving: 'idle' | 'saving' | 'saved' | 'error';
  /** Id of the draft it was saved as. */
  saved: string | null;
  save: (text: string) => void;
}

interface State extends Pick<WorkHandle, 'written' | 'notice' | 'saving' | 'saved'> {
  key: string;
  before: Work | null;
}

/** Rest after which what changed is kept, ms. */
const REST_MS = 300;

const blank = (key: string): State => ({
  key,
  written: null,
  notice: null,
  saving: 'idle',
  saved: null,
  before: null,
});

/** Keeps what a person does on a draft, and brings it back: closing the panel loses nothing. */
export function useWork(
  view: AuditedView,
  edits: GapEdits,
  setEdits: (edits: GapEdits) => void,
  store: DraftStore | undefined,
): WorkHandle {
  const key = workKey(view);
  const [stored, setState] = useState(() => blank(key));
  const state = stored.key === key ? stored : blank(key);
  const change = (next: Partial<State>) =>
    setState((old) => ({ ...(old.key === key ? old : blank(key)), ...next }));
  const work: Work = { edits, written: state.written, saved: state.saved };
  const latest = useRef(work);
  latest.current = work;
  useKept(key, work, store, (kept) => {
    setEdits(withChoices(kept.edits, latest.current.edits));
    change({ written: latest.current.written ?? kept.written, saved: kept.saved, notice: 'restored' });
  });
  return {
    ...state,
    write: (written) => change({ written, notice: null, saving: 'idle' }),
    drop: (all) => {
      change({
        written: null,
        saved: all ? null : state.saved,
        notice: 'dropped',
        before: work,
        saving: 'idle',
      });
      if (all) setEdits(NO_EDITS);
    },
    undo: () => {
      if (!state.before) return;
      setEdits(state.before.edits);
      change({ ...state.before, notice: null, before: null });
    },
    save: (text) => {
      if (!store) return;
      const id = state.saved ?? crypto.randomUUID();
      change({ saving: 'saving' });
      store.save({ id, title: view.posting.title, text, posting: view.key }).then(
        () => change({ saving: 'saved', saved: id }),
        () => change({ saving: 'error' }),
      );
    },
  };
}

/** Loads what was kept once, then keeps every change after a rest, and what is left of it when the panel goes. */
function useKept(
  key: string,
  work: Work,
  store: DraftStore | undefined,
  onLoaded: (work: Work) => void,
): void {
  const known = useRef<{ key: string; words: string } | null>(null);
  const newest = useRef(() => {});
  useEffect(() => {
    if (!store) return;
    let current = true;
    const begin = (unsaved: Parameters<typeof fromKept>[0] | null) => {
      if (!current) return;
      known.current = { key, words: JSON.stringify(unsaved) };
      if (unsaved) onLoaded(fromKept(unsaved));
    };
    store.load(key).then(begin, () => begin(null));
    return () => {
      current = false;
      newest.current();
      known.current = null;
    };
  }, [key, store]);
  const keep = () => {
    if (known.current?.key !== key || !store) return;
    const unsaved = toKeep(work);
    const words = JSON.stringify(unsaved);
    if (known.current.words === words) return;
    known.current = { key, words };
    // What could not be kept is tried again with the next change; it still stands in the panel.
    store.keep(key, unsaved).catch(() => {
      if (known.current?.words === words) known.current.words = '';
    });
  };
  newest.current = keep;
  useEffect(() => {
    const timer = setTimeout(keep, REST_MS);
    return () => clearTimeout(timer);
  }, [work.edits, work.written, work.saved]);
  useEffect(() => {
    const leave = () => newest.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);
}
