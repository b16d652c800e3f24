/** The drafts that a person saved: the list of them, and one that is being written. */
import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { DraftPage } from '@/components/dashboard/DraftPage';
import { DraftsView } from '@/components/dashboard/DraftsView';
import { Unready } from '@/components/dashboard/Unready';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import { placed } from '@/lib/draft/draft';
import type { SavedDraft } from '@/lib/messages/drafts';
import { FACTS, posting, UNLAWFUL_TEXT } from '../postings';
import { nothing, SCENE_TIME, tab } from './demo-panel';
import { Framed } from './pages';
import type { Scene } from './scene';

const auditor = await builtinAuditor();
const DESK = { auditor, language: 'zh' as const };
const { title, description } = posting();
const DRAFT = saved({ title, text: description });

/** @param others texts that were written elsewhere at the same time. */
function saved(
  { title, text }: Pick<SavedDraft, 'title' | 'text'>,
  others: readonly string[] = [],
): SavedDraft {
  const wording = (words: string, n = 0) => ({
    words,
    stamp: `00000000${9 - n}0000.d${n}`,
    at: SCENE_TIME - n * 600_000,
    editor: undefined,
  });
  return {
    id: 'd-1',
    title,
    text,
    posting: null,
    changed: SCENE_TIME,
    wordings: { title: [wording(title)], text: [text, ...others].map(wording) },
  };
}

function DemoDraft(draft: SavedDraft) {
  const { language } = useI18n();
  const texts = language === 'zh' ? textsZh : textsEn;
  return (
    <Framed page="drafts">
      <DraftPage
        draft={draft}
        back="#/drafts"
        texts={texts}
        facts={FACTS}
        persona="recruiter"
        audit={(of) => auditor.audit(of, { anyway: true })}
        place={(text, choices) =>
          placed(text, choices, { ...DESK, suggestionOf: (item) => texts.items[item]?.suggestion })
        }
        onKeep={async () => ({})}
        onSplit={async () => {}}
        onPersona={nothing}
        onCopy={async () => {}}
      />
    </Framed>
  );
}

export function draftPageScenes(): Scene[] {
  const list = (name: string, drafts: readonly SavedDraft[] | null, rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 1100,
    height: 420,
    content: (
      <Framed page="drafts">
        <DraftsView
          drafts={drafts}
          href={(id) => `#/drafts/${id}`}
          onRemove={async () => nothing}
          onBegin={nothing}
          onPaste={nothing}
        />
      </Framed>
    ),
    ...rest,
  });
  const page = (name: string, draft: SavedDraft): Scene => ({
    name,
    width: 1200,
    height: 760,
    content: <DemoDraft {...draft} />,
  });
  const unready = (name: string, onRetry?: () => void): Scene => ({
    name,
    width: 900,
    height: 420,
    content: (
      <Framed page="drafts">
        <Unready onRetry={onRetry} />
      </Framed>
    ),
  });
  const other = description.split('\n').slice(0, 3).join('\n');
  const drafts = [DRAFT, { ...saved({ title: '', text: '' }), id: 'd-2' }];
  return [
    list('drafts', drafts),
    list('drafts, one deleted', drafts, { steps: ['.posting-actions button'] }),
    list('drafts, none', []),
    list('drafts, reading', null),
    page('draft', DRAFT),
    page('draft with findings', saved({ title, text: UNLAWFUL_TEXT })),
    { ...page('draft with sentences to take in', DRAFT), steps: [tab(2)] },
    page('draft, empty', saved({ title: '', text: '' })),
    page('draft, written elsewhere too', saved({ title, text: description }, [other])),
    list('drafts, one written in two places', [saved({ title, text: description }, [other])]),
    unready('engine being loaded'),
    unready('engine not loaded', nothing),
  ];
}
