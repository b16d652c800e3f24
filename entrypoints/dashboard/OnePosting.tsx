import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { PostingPage } from '@/components/dashboard/PostingPage';
import { Unready } from '@/components/dashboard/Unready';
import { LoneNotes } from '@/components/notes/LoneNotes';
import type { PanelProps } from '@/components/panel/types';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { LayoutDashboard } from '@/components/ui/icons';
import { loadAuditor } from '@/lib/app/load-auditor';
import type { AppProps } from '@/lib/app/Root';
import { readerName } from '@/lib/app/site-names';
import { useDesk } from '@/lib/app/use-desk';
import { useDrafts } from '@/lib/app/use-drafts';
import { useLive } from '@/lib/app/use-live';
import { postingPath, useNotesTab } from '@/lib/app/use-notes-tab';
import { useProfile } from '@/lib/app/use-profile';
import { useSay } from '@/lib/app/use-say';
import type { Auditor } from '@/lib/audit/auditor';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { BACKGROUND } from '@/lib/messages/requests';
import { BLANK_VIEW, type PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import { labelsIn, withRead } from '@/lib/notes/labels';
import type { Note } from '@/lib/notes/note';
import { copyText } from '@/lib/platform/clipboard';
import { signalChange } from '@/lib/platform/revision';
import type { Persona } from '@/lib/platform/settings';
import { saveSettings } from '@/lib/platform/settings-store';
import type { Posting } from '@/lib/posting/posting';
import { saidIn } from '@/lib/review/said';
import { withSaid } from '@/lib/review/with-said';
import type { Database } from '@/lib/store/database';
import { valuesOf } from '@/lib/store/fields';
import { notesOf } from '@/lib/store/notes';
import { removePostings } from '@/lib/store/remove';
import { isKept, type PostingRow, type VersionRow } from '@/lib/store/rows';
import { versionsOf } from '@/lib/store/versions';

const LIST = '#/postings';

interface Whole {
  row: PostingRow;
  versions: VersionRow[];
}

async function readWhole(db: Database, key: string): Promise<Whole | null> {
  const row = await db.postings.get(key);
  const versions = isKept(row) ? await versionsOf(db, key) : [];
  return isKept(row) && versions.length > 0 ? { row, versions } : null;
}

/** A note that was begun and never written is none to be read. */
function saysSomething({ anchor, wordings }: Note): boolean {
  return anchor !== null || wordings.some(({ body }) => body.trim() !== '');
}

export interface OnePostingProps extends AppProps {
  db: Database;
  /** Key of the posting. */
  id: string;
  /** What stands above it, such as the bar of a queue. */
  bar?: ((view: PageView, say: ReturnType<typeof useSay>) => ComponentChildren) | undefined;
  /** See `PanelProps`. */
  turnTo?: PanelProps['turnTo'];
  /** Shown while it is read, and where it is not kept any more. */
  waiting?: ComponentChildren;
  gone?: ComponentChildren;
}

/** One kept posting, live: what is said of it in another tab stands here too. */
export function OnePosting({ db, id, bar, turnTo, waiting = null, gone, ...app }: OnePostingProps) {
  const { t } = useI18n();
  const whole = useLive(() => readWhole(db, id), [db, id]);
  const lone = useLive(async () => (await notesOf(db, [id])).filter(saysSomething), [db, id]) ?? [];
  const desk = useDesk(app.language);
  const isLoading = whole === undefined || (waiting !== null && desk.state === 'loading');
  if (isLoading) return <div class="posting-waiting">{waiting}</div>;
  if (whole === null)
    return (
      <div class="posting-gone">
        {gone ?? (
          <EmptyState
            icon={LayoutDashboard}
            title={lone.length > 0 ? t.posting.unkept : t.posting.gone}
            why={t.posting.goneWhy}
          >
            <a class="btn" href={LIST}>
              {t.posting.back}
            </a>
          </EmptyState>
        )}
        {lone.length > 0 && (
          <LoneNotes
            notes={lone}
            onRemove={(note) =>
              void askBackground(BACKGROUND, 'note.remove', { id: note.id, posting: note.posting })
            }
          />
        )}
      </div>
    );
  if (desk.state !== 'ready') return <Unready onRetry={desk.state === 'failed' ? desk.retry : undefined} />;
  return (
    <Shown
      db={db}
      whole={whole}
      auditor={desk.auditor}
      texts={desk.texts}
      bar={bar}
      turnTo={turnTo}
      {...app}
    />
  );
}

interface ShownProps extends AppProps, Pick<OnePostingProps, 'db' | 'bar' | 'turnTo'> {
  whole: Whole;
  auditor: Auditor;
  texts: ChecklistTexts;
}

function Shown({ db, whole, auditor, texts, bar, turnTo, settings, language }: ShownProps) {
  const view = useMemo(() => viewOf(whole, auditor), [whole, auditor]);
  const seeker = useProfile();
  const draftStore = useDrafts();
  const notes = useNotesTab(view, settings.persona, language);
  const onSay = useSay(view);
  const { row, versions } = whole;
  const { read } = labelsIn(valuesOf(row.f));
  return (
    <PostingPage
      bar={bar?.(view, onSay)}
      raw={view.posting as Posting}
      read={read}
      view={view}
      versions={versions}
      audit={(posting, partial) => auditor.audit(posting, { partial, anyway: true })}
      seen={{ first: row.firstSeen, last: row.clock ?? row.lastSeen, times: row.times }}
      site={readerName(row.posting.reader, language)}
      back={LIST}
      onRemove={() =>
        void removePostings(db, [row.key], Date.now()).then(async () => {
          // Those who go through a queue stay in it.
          if (!bar) location.hash = LIST;
          await signalChange(row.key, true);
        })
      }
      panel={{
        texts,
        facts: auditor.items,
        persona: settings.persona as Persona,
        loadAuditor,
        draftStore,
        seeker,
        notes: {
          ...notes,
          // It is a page of the same tab here.
          onOpenPosting: (key) => {
            location.hash = `#/${postingPath(key)}`;
          },
        },
        turnTo,
        onSay,
        reviewer: settings.reviewer,
        onReviewer: (reviewer) => void saveSettings({ reviewer }),
        onPersona: (persona) => void saveSettings({ persona }),
        onCopy: copyText,
      }}
    />
  );
}

/**
 * A kept posting as the panel takes a page, as it was read: judged by the engine as it is now, with the person's word
 * laid over it. Its text stands beside, marked by us.
 */
function viewOf({ row, versions }: Whole, auditor: Auditor): PageView {
  const { posting, state } = versions.find(({ at }) => at === row.at) ?? (versions.at(-1) as VersionRow);
  const values = valuesOf(row.f);
  const options = { partial: state === 'partial', anyway: true };
  const judged = { text: posting.description, facts: auditor.items, ...options };
  const audit = withSaid(
    auditor.audit(withRead(posting, labelsIn(values).read), options),
    saidIn(values),
    judged,
  );
  return {
    ...BLANK_VIEW,
    canMark: true,
    site: posting.reader,
    kind: 'detail',
    state,
    posting,
    key: row.key,
    audit,
  };
}
