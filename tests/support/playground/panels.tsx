import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { useEffect, useRef } from 'preact/hooks';
import pillCss from '@/assets/styles/pill.css?inline';
import { cardOf, findingGroups } from '@/components/panel/findings';
import { Panel } from '@/components/panel/Panel';
import { Pill, type PillProps } from '@/components/panel/Pill';
import type { PanelProps } from '@/components/panel/types';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Language } from '@/lib/i18n';
import { pillMessages } from '@/lib/i18n/pill';
import type { PageView } from '@/lib/messages/view';
import { placesPrint } from '@/lib/review/fingerprint';
import type { Decision, Said } from '@/lib/review/said';
import { placesOf, withSaid } from '@/lib/review/with-said';
import { bare, FACTS, mixedView, otherView, partialView, unlawfulView, view } from '../postings';
import type { Scene } from './main';

const nothing = () => {};

const TOLD = {
  by: '闻雨',
  at: Date.UTC(2025, 10, 21, 8, 38),
};

/** A review under way: one finding confirmed, one set aside, one whose words have changed since. */
function reviewedView(): PageView {
  const base = unlawfulView();
  const { audit, posting } = base;
  if (!audit || !posting) return base;
  const cards = findingGroups(audit);
  const decision = (n: number, change: Partial<Decision>): Record<string, Decision> => {
    const group = cards[n];
    if (!group) return {};
    const card = cardOf(group);
    const words = placesPrint(posting.description, placesOf(audit.findings, card));
    const told = { state: 'confirmed', reason: null, text: '', rules: audit.rules, words, ...TOLD } as const;
    return { [card]: { ...told, ...change } };
  };
  const set = { state: 'dismissed', reason: 'exception', text: '第六天按加班计薪，合同里写明。' } as const;
  const missing = audit.items.find(({ state }) => state === 'missing');
  const said: Said = {
    findings: {
      ...decision(0, {}),
      ...decision(1, { ...set, words: 'of other words' }),
      ...decision(cards.length - 2, set),
    },
    items: missing ? { [missing.id]: { is: 'covered', quote: null, ...TOLD } } : {},
    role: null,
  };
  return { ...base, audit: withSaid(audit, said, { text: posting.description, facts: FACTS }) };
}

const STOP = {
  meaning: 'covered',
  item: 'duty-after-sales',
  rule: null,
  strength: 'required',
  n: 3,
  of: 17,
  turn: 1,
} as const;

/** A panel with all its doors; `tab` is pressed once it stands. */
export function DemoPanel({ tab, ...props }: Partial<PanelProps> & { tab?: number }) {
  const { language } = useI18n();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tab) root.current?.querySelectorAll<HTMLElement>('[role=tab]')[tab]?.click();
  }, []);
  return (
    <div ref={root} style={{ height: '100%' }}>
      <Panel
        view={view()}
        texts={language === 'zh' ? textsZh : textsEn}
        facts={FACTS}
        persona="recruiter"
        note={{ body: '旺季前和门店确认排班。', status: 'saved', at: Date.now() }}
        loadAuditor={builtinAuditor}
        onPersona={nothing}
        onCopy={async () => {}}
        onSay={async () => {}}
        reviewer={null}
        onReviewer={nothing}
        onNote={nothing}
        onLocate={nothing}
        onLocateFinding={nothing}
        onMarks={nothing}
        onStep={nothing}
        onReread={nothing}
        onAnyway={nothing}
        onClose={nothing}
        onSidePanel={nothing}
        onReload={nothing}
        onPaste={nothing}
        {...props}
      />
    </div>
  );
}

export function panelScenes(): Scene[] {
  const at = (name: string, props: Parameters<typeof DemoPanel>[0], width = 400, height = 860): Scene => ({
    name,
    width,
    height,
    content: <DemoPanel {...props} />,
  });
  return [
    at('checklist', {}),
    at('checklist, a mark gone to', { view: view({ at: STOP, marks: { on: true, off: ['waived'] } }) }),
    at('checklist, no marks in this browser', { view: view({ canMark: false }) }),
    at('gaps', { tab: 1 }),
    at('rules', { tab: 2, view: unlawfulView() }),
    at('rules, nothing found', { tab: 2 }, 400, 560),
    at('rules, cut', { tab: 2, view: partialView() }, 400, 560),
    at('rules, reviewed', { tab: 2, view: reviewedView() }, 400, 1100),
    at('compact rules, reviewed', { tab: 2, view: reviewedView() }, 320, 860),
    at('checklist, put right', { view: reviewedView() }),
    at('notes', { tab: 3 }),
    at('compact rules', { tab: 2, view: unlawfulView() }, 320, 540),
    at('compact', {}, 320, 540),
    at('compact gaps', { tab: 1 }, 320, 540),
    at('wide', {}, 520, 540),
  ];
}

export function stateScenes(): Scene[] {
  const at = (name: string, props: Partial<PanelProps>): Scene => ({
    name,
    width: 360,
    height: 430,
    content: <DemoPanel {...props} />,
  });
  const wall = (state: 'login' | 'blocked' | 'offline' | 'unreadable') => bare({ kind: 'detail', state });
  return [
    at('reading', { view: null }),
    at('partial', { view: partialView() }),
    at('mixed', { view: mixedView() }),
    at('other', { view: otherView() }),
    at('other, anyway', { view: otherView(true) }),
    at('empty', { view: bare({}) }),
    at('list', { view: bare({ kind: 'list', cards: [{ id: '1', title: '客服' }] }) }),
    at('login', { view: wall('login') }),
    at('blocked', { view: wall('blocked') }),
    at('offline', { view: wall('offline') }),
    at('unreadable', { view: wall('unreadable') }),
    at('orphaned', { orphaned: true }),
  ];
}

function PillBox(props: Partial<PillProps> & { language: Language }) {
  const { language, ...rest } = props;
  return (
    <div
      style={{
        position: 'relative',
        height: '84px',
        background: 'var(--ys-surface)',
        transform: 'none',
        contain: 'paint',
      }}
    >
      <style>{pillCss}</style>
      <Pill
        state="ready"
        score={72}
        band="full"
        gaps={30}
        unlawful={0}
        risky={0}
        side="right"
        top={22}
        expanded={false}
        strings={pillMessages(language, 'auto')}
        onOpen={nothing}
        onMove={nothing}
        onHide={nothing}
        {...rest}
      />
    </div>
  );
}

export function pillScenes(language: Language): Scene[] {
  const theme = document.documentElement.dataset.theme as 'light' | 'dark';
  const states: [string, Partial<PillProps>][] = [
    ['ready', {}],
    ['unlawful', { unlawful: 2, risky: 3 }],
    ['risky', { risky: 3 }],
    ['mixed', { state: 'mixed', score: 64, gaps: 31, mixedWith: 'sales' }],
    ['loading', { state: 'loading', score: null }],
    ['partial', { state: 'partial', score: null }],
    ['unreadable', { state: 'unreadable', score: null }],
    ['orphaned', { state: 'orphaned', score: null }],
    ['left', { side: 'left', unlawful: 2 }],
  ];
  return states.map(([name, props]) => ({
    name,
    width: 300,
    content: <PillBox language={language} theme={theme} {...props} />,
  }));
}
