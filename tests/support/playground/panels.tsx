import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { useEffect, useRef } from 'preact/hooks';
import pillCss from '@/assets/styles/pill.css?inline';
import { Panel } from '@/components/panel/Panel';
import { Pill, type PillProps } from '@/components/panel/Pill';
import type { PanelProps } from '@/components/panel/types';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Language } from '@/lib/i18n';
import { pillMessages } from '@/lib/i18n/pill';
import { bare, FACTS, mixedView, otherView, partialView, unlawfulView, view } from '../postings';
import type { Scene } from './main';

const nothing = () => {};

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
        onNote={nothing}
        onLocate={nothing}
        onLocateFinding={nothing}
        onMarks={nothing}
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
    at('gaps', { tab: 1 }),
    at('rules', { tab: 2, view: unlawfulView() }),
    at('rules, nothing found', { tab: 2 }, 400, 560),
    at('rules, cut', { tab: 2, view: partialView() }, 400, 560),
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
