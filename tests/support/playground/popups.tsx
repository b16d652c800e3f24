import textsZh from 'virtual:yardstick/texts-zh';
import { fitOfView } from '@/components/fit/rows';
import { PopupView } from '@/components/popup/PopupView';
import type { PopupViewProps } from '@/components/popup/types';
import { FirstRun } from '@/components/settings/FirstRun';
import type { Profile } from '@/lib/fit/profile';
import { bare, FACTS, mixedView, otherView, partialView, unlawfulView, view } from '../postings';
import { nothing, SCENE_TIME } from './demo-panel';
import type { Scene } from './scene';
import { CLAIMS } from './seekers';

/** In px, as wide as the popup of the extension. */
const WIDTH = 360;

/** How a person meets the demo posting. */
function fitBy(profile: Profile) {
  const { audit } = view();
  return audit && fitOfView(audit, FACTS, profile, textsZh);
}

const TRIED: NonNullable<PopupViewProps['broken']> = {
  why: 'no-layout',
  tried: [
    { reader: 'example', layout: 'detail-2024', end: 'anchor' },
    { reader: 'generic', layout: 'json-ld', end: 'nothing' },
  ],
};

export function popupScenes(): Scene[] {
  const at = (name: string, props: Partial<PopupViewProps>, rest: Partial<Scene> = {}): Scene => ({
    name,
    width: WIDTH,
    content: (
      <PopupView
        state="page"
        host="www.example-jobs.cn"
        view={view()}
        persona="recruiter"
        kept={12}
        health={{ status: 'works', at: SCENE_TIME }}
        onPersona={nothing}
        onSite={nothing}
        onDashboard={nothing}
        onPaste={nothing}
        onSettings={nothing}
        onOpen={nothing}
        onSidePanel={nothing}
        onPage={nothing}
        onAnyway={nothing}
        onReload={nothing}
        onHealth={nothing}
        onMarks={nothing}
        onProfile={nothing}
        pageKeys="Alt+Y"
        {...props}
      />
    ),
    ...rest,
  });
  const offered = { access: 'offered', onAllow: async () => false, onTeach: async () => {} } as const;
  return [
    at('ready', {}),
    at('syncing has stopped', {
      sync: { problem: { name: 'wrong-password' }, questions: 0 },
      onSync: nothing,
    }),
    at('findings', { view: unlawfulView() }),
    at('title put right', { read: { title: '天猫客服（售后为主）' } }),
    at('seeker', { persona: 'seeker', fit: fitBy(CLAIMS), filled: 6 }),
    at('seeker, nothing filled in', { persona: 'seeker', fit: fitBy({}), filled: 0 }),
    at('partial', { view: partialView(), selected: 412, onSelection: nothing }),
    at('mixed', { view: mixedView() }),
    at('other', { view: otherView() }),
    at('reading', { view: null }),
    at('empty', { view: bare({}) }),
    at('list', { view: bare({ kind: 'list', cards: [{ id: '1', title: '客服' }] }) }),
    at('login', { view: bare({ kind: 'detail', state: 'login' }) }),
    at('blocked', { view: bare({ kind: 'detail', state: 'blocked' }) }),
    at('offline', { view: bare({ kind: 'detail', state: 'offline' }) }),
    at('unreadable', {
      view: bare({ kind: 'detail', state: 'unreadable' }),
      broken: TRIED,
      health: { status: 'fails', at: SCENE_TIME },
      onReport: async () => {},
      onTeach: nothing,
    }),
    at('allowed', { access: 'allowed', onForget: async () => {} }),
    at('off', { state: 'off', view: null }),
    at('unsupported', { state: 'unsupported', view: null, selected: 412, onSelection: nothing, ...offered }),
    at(
      'not allowed',
      { state: 'unsupported', view: null, ...offered },
      { steps: ['.menu-item:has(+ .popup-said)'] },
    ),
    at('restricted', { state: 'restricted', host: null, view: null }),
    at('private', { state: 'private', view: null, selected: 412, onSelection: nothing }),
    at('orphaned', { state: 'orphaned', view: null }),
    at('failed', { state: 'unsupported', view: null, failed: true }),
    { name: 'first run', width: WIDTH, content: <FirstRun onDone={nothing} /> },
  ];
}
