/** The draft that is made of the gaps and findings chosen in the panel. */
import { partialView, unlawfulView } from '../postings';
import { panelScene as at, COMPACT_SIZE, tab } from './demo-panel';
import type { Scene } from './scene';

const CHOSEN = [tab(2), '.gap-acts .btn.is-default'];
const READY = '.draft-bar .btn.is-primary:not([aria-busy])';

export function draftScenes(): Scene[] {
  const open = { steps: [...CHOSEN, READY], until: '.draft' };
  return [
    at('chosen for the draft', {}, { steps: CHOSEN, until: READY }),
    at(
      'tables not loaded',
      { loadAuditor: () => Promise.reject(new Error('no')) },
      { steps: CHOSEN, until: '.draft-bar .btn.is-default' },
    ),
    at('written on', {}, open),
    at('changes', {}, { steps: [...open.steps, '.draft .seg > label:nth-child(2) input'] }),
    at('with findings left', { view: unlawfulView() }, open),
    at('compact', {}, { ...open, ...COMPACT_SIZE }),
    at('none of a cut text', { view: partialView() }, { steps: [tab(2)], height: 480 }),
  ];
}
