import { useEffect, useMemo, useState } from 'preact/hooks';
import { PasteView } from '@/components/dashboard/PasteView';
import type { Pasted } from '@/components/dashboard/pasted';
import { Unready } from '@/components/dashboard/Unready';
import { loadAuditor } from '@/lib/app/load-auditor';
import type { AppProps } from '@/lib/app/Root';
import { useDesk } from '@/lib/app/use-desk';
import { useProfile } from '@/lib/app/use-profile';
import { type DraftStore, unsavedSchema } from '@/lib/messages/drafts';

import { copyText } from '@/lib/platform/clipboard';
import { takeText } from '@/lib/platform/handed';
import type { Persona } from '@/lib/platform/settings';
import { saveSettings } from '@/lib/platform/settings-store';
import type { Database } from '@/lib/store/database';
import { saveDraft } from '@/lib/store/drafts';

/** What was pasted lives as long as the tab: a reload loses nothing, and nothing stays behind. */
const KEY = 'pasted';
const DRAFT_KEY = 'pasted-draft';

function loadPasted(): Pasted | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** What stood here before, or the words that were selected in a page and handed over; null until that is known. */
function useInitial(): Pasted | undefined | null {
  const [initial, setInitial] = useState<Pasted | undefined | null>(null);
  useEffect(() => {
    const before = loadPasted();
    takeText().then(
      (text) => setInitial(text === null ? before : { title: '', text }),
      () => setInitial(before),
    );
  }, []);
  return initial;
}

/** The draft of a pasted text lives as long as the text itself; one that is saved stays. */
function draftStore(db: Database): DraftStore {
  return {
    load: async () => {
      const kept = unsavedSchema.safeParse(JSON.parse(sessionStorage.getItem(DRAFT_KEY) ?? 'null'));
      return kept.success ? kept.data : null;
    },
    keep: async (_, unsaved) => sessionStorage.setItem(DRAFT_KEY, JSON.stringify(unsaved)),
    save: async (draft) => void (await saveDraft(db, draft, Date.now())),
    open: (id) => {
      location.hash = `#/drafts/${id}`;
    },
  };
}

/** A pasted text against the checklist: on no site, and offline. */
export function Paste({ db, settings, language }: AppProps & { db: Database }) {
  const desk = useDesk(language);
  const initial = useInitial();
  const seeker = useProfile();
  const store = useMemo(() => draftStore(db), [db]);
  if (initial === null) return null;
  if (desk.state !== 'ready') return <Unready onRetry={desk.state === 'failed' ? desk.retry : undefined} />;
  const { texts, auditor } = desk;
  return (
    <PasteView
      texts={texts}
      facts={auditor.items}
      persona={settings.persona as Persona}
      loadAuditor={loadAuditor}
      seeker={seeker}
      draftStore={store}
      audit={(posting) => auditor.audit(posting, { anyway: true })}
      initial={initial}
      reviewer={settings.reviewer}
      onReviewer={(reviewer) => void saveSettings({ reviewer })}
      onPersona={(persona) => void saveSettings({ persona })}
      onCopy={copyText}
      onChange={(pasted) => sessionStorage.setItem(KEY, JSON.stringify(pasted))}
    />
  );
}
