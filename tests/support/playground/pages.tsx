import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { DashboardShell } from '@/components/dashboard/DashboardShell';
import { DraftsView } from '@/components/dashboard/DraftsView';
import { PasteView } from '@/components/dashboard/PasteView';
import { PostingsView } from '@/components/dashboard/PostingsView';
import { FirstRun } from '@/components/settings/FirstRun';
import { SettingsView } from '@/components/settings/SettingsView';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { SavedDraft } from '@/lib/messages/drafts';
import { DEFAULT_SETTINGS } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import { FACTS, KEPT, posting } from '../postings';
import type { Scene } from './main';

const nothing = () => {};
const auditor = await builtinAuditor();
const audit = (of: Posting) => auditor.audit(of, { anyway: true });

function DemoPaste({ filled }: { filled: boolean }) {
  const { language } = useI18n();
  const { title, description } = posting();
  return (
    <DashboardShell page="paste" kept={3} href={(page) => `#/${page}`}>
      <PasteView
        texts={language === 'zh' ? textsZh : textsEn}
        facts={FACTS}
        persona="recruiter"
        audit={audit}
        initial={filled ? { title, text: description } : undefined}
        onPersona={nothing}
        onCopy={async () => {}}
      />
    </DashboardShell>
  );
}

export function pageScenes(): Scene[] {
  const list = (name: string, postings: typeof KEPT | null, width = 1100): Scene => ({
    name,
    width,
    height: 420,
    content: (
      <DashboardShell page="postings" kept={postings?.length ?? null} href={(page) => `#/${page}`}>
        <PostingsView postings={postings} onRemove={async () => nothing} onPaste={nothing} />
      </DashboardShell>
    ),
  });
  const { title, description } = posting();
  const draft: SavedDraft = { id: 'd-1', title, text: description, posting: null, changed: Date.now() };
  const drafts = (name: string, saved: readonly SavedDraft[] | null): Scene => ({
    name,
    width: 1100,
    height: 420,
    content: (
      <DashboardShell page="drafts" kept={3} href={(page) => `#/${page}`}>
        <DraftsView
          drafts={saved}
          href={(id) => `#/drafts/${id}`}
          onRemove={async () => nothing}
          onBegin={nothing}
          onPaste={nothing}
        />
      </DashboardShell>
    ),
  });
  return [
    drafts('drafts', [draft, { ...draft, id: 'd-2', title: '', text: '' }]),
    drafts('drafts, none', []),
    drafts('drafts, reading', null),
    { name: 'paste', width: 1200, height: 760, content: <DemoPaste filled /> },
    { name: 'paste, empty', width: 1200, height: 600, content: <DemoPaste filled={false} /> },
    list('postings', KEPT),
    list('postings, none', []),
    list('postings, reading', null),
    { name: 'first run', width: 400, height: 640, content: <FirstRun onDone={nothing} /> },
    {
      name: 'settings',
      width: 760,
      height: 820,
      content: (
        <DashboardShell page="settings" kept={3} href={(page) => `#/${page}`}>
          <SettingsView
            settings={{ ...DEFAULT_SETTINGS, persona: 'recruiter', off: ['www.example-jobs.cn'] }}
            kept={3}
            onChange={nothing}
            onDeleteAll={async () => {}}
          />
        </DashboardShell>
      ),
    },
  ];
}
