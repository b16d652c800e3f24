import { PopupView } from '@/components/popup/PopupView';
import type { PopupViewProps } from '@/components/popup/types';
import { bare, mixedView, otherView, partialView, unlawfulView, view } from '../postings';
import type { Scene } from './main';

const nothing = () => {};

export function popupScenes(): Scene[] {
  const at = (name: string, props: Partial<PopupViewProps>): Scene => ({
    name,
    width: 360,
    content: (
      <PopupView
        state="page"
        host="www.example-jobs.cn"
        view={view()}
        persona="recruiter"
        kept={12}
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
        {...props}
      />
    ),
  });
  return [
    at('ready', {}),
    at('findings', { view: unlawfulView() }),
    at('partial', { view: partialView(), selected: 412, onSelection: nothing }),
    at('mixed', { view: mixedView(), persona: 'seeker' }),
    at('other', { view: otherView() }),
    at('empty', { view: bare({}) }),
    at('blocked', { view: bare({ kind: 'detail', state: 'blocked' }) }),
    at('off', { state: 'off', view: null }),
    at('unsupported', { state: 'unsupported', view: null, selected: 412, onSelection: nothing }),
    at('restricted', { state: 'restricted', host: null, view: null }),
    at('orphaned', { state: 'orphaned', view: null }),
  ];
}
