/** The recruiter's panel: every tab, the review, the copies and the draft. */

import { NO_LABELS } from '@/lib/notes/labels';
import { partialView, unlawfulView, view } from '../postings';
import { panelScene as at, COMPACT_SIZE, DEMO_NOTES, tab } from './demo-panel';
import { reviewedView } from './reviewed';
import type { Scene } from './scene';

const refused = () => Promise.reject(new Error('refused'));

const STOP = {
  meaning: 'covered',
  item: 'duty-after-sales',
  rule: null,
  strength: 'required',
  n: 3,
  of: 17,
  turn: 1,
} as const;

export function checklistScenes(): Scene[] {
  return [
    at('checklist', {}),
    at('row turned to', {}, { steps: ['.item-row.is-covered .row-main'] }),
    at('row unfolded', {}, { steps: ['.item-row.is-missing .row-more'] }),
    at('sensitive row unfolded', {}, { steps: ['.item-row.is-delicate .row-more'], height: 1400 }),
    at('missing only', {}, { steps: ['.panel-bar .seg > label:nth-child(2) input'] }),
    at('all folded', {}, { steps: ['.panel-bar .btn'], height: 520 }),
    at('put right', { view: reviewedView() }),
    at('a mark gone to', { view: view({ at: STOP, marks: { on: true, off: ['waived'] } }) }),
    at('no marks in this browser', { view: view({ canMark: false }) }),
    at(
      'its words are asked for',
      {},
      { steps: ['.item-row.is-missing .row-main', '.correction .btn'], until: '.cover' },
    ),
    at('marks off', { view: view({ marks: { on: false, off: [] } }) }, { height: 420 }),
    at('compact', {}, COMPACT_SIZE),
    at('wide', {}, { width: 520, height: 540 }),
  ];
}

export function gapScenes(): Scene[] {
  const gaps = [tab(2)];
  const added = [...gaps, '.gap-acts .btn.is-default'];
  return [
    at('gaps', {}, { steps: gaps }),
    at('gap added', {}, { steps: added }),
    at('gaps, cut text', { view: partialView() }, { steps: gaps, height: 480 }),
    at('gaps, clipboard refused', { onCopy: refused }, { steps: [...gaps, '.panel-bar .btn'] }),
    at('compact gaps', {}, { steps: gaps, ...COMPACT_SIZE }),
  ];
}

export function ruleScenes(): Scene[] {
  const rules = [tab(3)];
  const unlawful = { view: unlawfulView() };
  return [
    at('rules', unlawful, { steps: rules }),
    at('rules, nothing found', {}, { steps: rules, height: 560 }),
    at('rules, cut text', { view: partialView() }, { steps: rules, height: 560 }),
    at('rules, reviewed', { view: reviewedView(), reviewer: '闻雨' }, { steps: rules, height: 1100 }),
    at('set aside with a reason', unlawful, { steps: [...rules, '.review-acts .btn:last-child'] }),
    at('a name is asked for', unlawful, { steps: [...rules, '.review-acts .btn'] }),
    at('decision not kept', { ...unlawful, onSay: refused }, { steps: [...rules, '.review-acts .btn'] }),
    at('compact rules', unlawful, { steps: rules, ...COMPACT_SIZE }),
    at('compact rules, reviewed', { view: reviewedView() }, { steps: rules, width: 320, height: 860 }),
  ];
}

export function copyScenes(): Scene[] {
  const menu = ['.menu-place > button'];
  const labels = { ...NO_LABELS, read: { title: '天猫客服专员', salary: '4.5-6K' } };
  const putRight = { ...DEMO_NOTES, kept: { notes: [], tags: [], labels } };
  return [
    at('copies', { view: reviewedView() }, { steps: menu, height: 560 }),
    at('copies, cut text', { view: partialView() }, { steps: menu, height: 480 }),
    at('copied', {}, { steps: [...menu, '[role=menuitem]'], height: 480 }),
    at(
      'misread, being put right',
      {},
      { steps: [...menu, '.menu > button:has(.lucide-pencil-line)'], height: 700 },
    ),
    at('put right', { notes: putRight }, { height: 480 }),
    at('clipboard refused', { onCopy: refused }, { steps: [...menu, '[role=menuitem]'], height: 560 }),
  ];
}
