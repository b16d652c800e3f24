import { DraftPage } from '@/components/dashboard/DraftPage';
import { DraftsView } from '@/components/dashboard/DraftsView';
import { Unready } from '@/components/dashboard/Unready';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { FilePenLine } from '@/components/ui/icons';
import type { AppProps } from '@/lib/app/Root';
import { useDesk } from '@/lib/app/use-desk';
import { SOON, useLive } from '@/lib/app/use-live';
import { placed } from '@/lib/draft/draft';
import { languageOfText } from '@/lib/i18n';
import { copyText } from '@/lib/platform/clipboard';
import type { Persona } from '@/lib/platform/settings';
import { saveSettings } from '@/lib/platform/settings-store';
import type { Database } from '@/lib/store/database';
import { editDraft, removeDraft, restoreDraft, saveDraft, savedDraft, savedDrafts } from '@/lib/store/drafts';

const LIST = '#/drafts';

/** The address of one. */
export function draftHref(id: string): string {
  return `${LIST}/${id}`;
}

/** The saved drafts, or the one that the address names. */
export function Drafts({ db, id, ...app }: AppProps & { db: Database; id: string | null }) {
  return id === null ? <DraftList db={db} /> : <OneDraft key={id} db={db} id={id} {...app} />;
}

function DraftList({ db }: { db: Database }) {
  const drafts = useLive(() => savedDrafts(db), []);
  return (
    <DraftsView
      drafts={drafts ?? null}
      href={draftHref}
      onRemove={async (id) => {
        const removed = await removeDraft(db, id, Date.now());
        return () => {
          if (removed) void restoreDraft(db, removed, Date.now());
        };
      }}
      onBegin={() => {
        const id = crypto.randomUUID();
        void saveDraft(db, { id, title: '', text: '', posting: null }, Date.now()).then(() => {
          location.hash = draftHref(id);
        });
      }}
      onPaste={() => {
        location.hash = '#/paste';
      }}
    />
  );
}

function OneDraft({ db, id, settings, language }: AppProps & { db: Database; id: string }) {
  const { t } = useI18n();
  const desk = useDesk(language);
  const draft = useLive(() => savedDraft(db, id), [id], SOON);
  if (draft === undefined) return null;
  if (draft === null) {
    return (
      <EmptyState icon={FilePenLine} title={t.drafts.gone} why={t.drafts.goneWhy}>
        <a class="btn" href={LIST}>
          {t.drafts.back}
        </a>
      </EmptyState>
    );
  }
  if (desk.state !== 'ready') return <Unready onRetry={desk.state === 'failed' ? desk.retry : undefined} />;
  const { texts, auditor } = desk;
  return (
    <DraftPage
      draft={draft}
      back={LIST}
      texts={texts}
      facts={auditor.items}
      persona={settings.persona as Persona}
      audit={(posting) => auditor.audit(posting, { anyway: true })}
      place={(text, choices) => {
        const suggestionOf = (item: string) => texts.items[item]?.suggestion;
        return placed(text, choices, { auditor, suggestionOf, language: languageOfText(text) });
      }}
      onKeep={(change) => editDraft(db, { id, posting: draft.posting, ...change }, Date.now())}
      onSplit={async (words) => {
        const other = { id: crypto.randomUUID(), posting: draft.posting, ...words };
        await saveDraft(db, other, Date.now());
      }}
      onPersona={(persona) => void saveSettings({ persona })}
      onCopy={copyText}
    />
  );
}
