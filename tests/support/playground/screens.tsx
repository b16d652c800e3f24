/** The panel where there is no audit to show, or a special one. */
import { bare, mixedView, otherView, partialView, view } from '../postings';
import { type DemoPanelProps, panelScene } from './demo-panel';
import { roleView } from './reviewed';
import type { Scene } from './scene';

export function screenScenes(): Scene[] {
  const at = (name: string, props: DemoPanelProps, rest: Partial<Scene> = {}) =>
    panelScene(name, props, { width: 360, height: 430, ...rest });
  const wall = (state: 'login' | 'blocked' | 'offline' | 'unreadable', why: string | null = null) =>
    bare({ kind: 'detail', state, why });
  return [
    at('reading', { view: null }, { until: '.reading .skeleton' }),
    at('partial', { view: partialView() }),
    at('mixed', { view: mixedView() }),
    at('other', { view: otherView() }),
    at('other, anyway', { view: otherView(true) }),
    at('other, by a person', { view: roleView('other') }),
    at('service, by a person', { view: roleView('service') }),
    at('empty', { view: bare({}) }),
    at('list', { view: bare({ kind: 'list', cards: [{ id: '1', title: '客服' }] }) }),
    at('login', { view: wall('login') }),
    at('blocked', { view: wall('blocked') }),
    at('offline', { view: wall('offline') }),
    at('offline, read before', { view: view({ state: 'offline' }) }),
    at('unreadable', { view: wall('unreadable') }),
    at('unreadable, no text', { view: wall('unreadable', 'no-text') }),
    at('unreadable, unsettled', { view: wall('unreadable', 'unsettled') }),
    at('no answer of the background', { view: wall('unreadable', 'no-answer'), onTeach: undefined }),
    at('form', { view: view({ kind: 'edit' }) }, { width: 400, height: 760 }),
    at('orphaned', { orphaned: true }),
    at('compact empty', { view: bare({}) }, { width: 320, height: 430 }),
  ];
}
