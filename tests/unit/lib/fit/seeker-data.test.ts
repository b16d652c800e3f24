/** Data that names items, rules and rungs names real ones. */
import { describe, expect, test } from 'vitest';
import { ITEMS } from '@/lib/checklist/catalogue';
import { ITEM_OF_WAY, WAY_IDS } from '@/lib/checklist/ways';
import { RULES } from '@/lib/compliance/catalogue';
import { ASKED_IN, isCommon, SAMPLE_SIZE } from '@/lib/fit/frequency';
import { canBeAsked } from '@/lib/fit/profile';
import { QUESTIONS, type QuestionRule, questionsFor } from '@/lib/fit/questions';
import { FACTS, factPlace, remindersOf } from '@/lib/fit/reminders';
import { placeOf } from '@/lib/fit/rung';
import { audited, finding, item } from './made';

const items = new Map(ITEMS.map((one) => [one.id, one]));
const rules = new Set(RULES.map(({ id }) => id));
const asked = ITEMS.filter((one) => canBeAsked({ group: one.group, delicate: one.delicate ?? false }));

test('frequencies are of items that can be asked, and of this sample', () => {
  const ids = new Set(asked.map(({ id }) => id));
  expect(Object.keys(ASKED_IN).filter((id) => !ids.has(id))).toEqual([]);
  expect(Math.max(...Object.values(ASKED_IN))).toBeLessThanOrEqual(SAMPLE_SIZE);
  expect(
    asked
      .filter(({ id }) => isCommon(id))
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['communication-skills', 'education-and-major', 'personality-traits', 'work-experience']);
});

describe('the six ways', () => {
  test('are the six of the article, each with the advice of its item', () => {
    const sources = WAY_IDS.map((way) => items.get(ITEM_OF_WAY[way])?.improve?.source);
    expect(sources).toEqual(['A3.1', 'A3.2', 'A3.3', 'A3.4', 'A3.5', 'A3.6']);
  });

  test('each serves its own item, and at least that', () => {
    for (const way of WAY_IDS) expect(items.get(ITEM_OF_WAY[way])?.claim?.way).toBe(way);
  });
});

describe('what a person says of themselves', () => {
  test('is there for every item that is asked of them, and for no other', () => {
    expect(ITEMS.filter(({ claim }) => claim).map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  });

  test.each(asked.map((one) => [one.id, one.claim]))(
    '%s: in the first person, not as the audit puts it',
    (_, claim) => {
      expect(claim?.zh).toMatch(/我.*。$/);
      expect(claim?.zh).not.toMatch(/招聘|写明|要求|不算/);
      expect(claim?.en).toMatch(/\b(I|My)\b.*\.$/);
    },
  );

  test('each has a task of its own, for which nobody else is needed', () => {
    const tasks = asked.map(({ claim }) => claim?.task.zh ?? '');
    expect(new Set(tasks).size).toBe(asked.length);
    for (const task of tasks) expect(task).not.toMatch(/同事|同伴|朋友|请.{0,4}(帮|看|做)/);
    // Something is there afterwards.
    for (const task of tasks) expect(task).toMatch(/写|记|存|留|做一张|截图|画/);
  });
});

describe('questions', () => {
  test('name real items and rules', () => {
    for (const { missing, found, unseen } of QUESTIONS as readonly QuestionRule[]) {
      if (missing) expect(items.has(missing), missing).toBe(true);
      for (const rule of [found, unseen]) if (rule) expect(rules.has(rule), rule).toBe(true);
    }
  });

  test('come from what is left out, the most important first, five at most', () => {
    const missing = ['benefits', 'career-path', 'rest-days', 'base-pay', 'social-insurance', 'mentorship'];
    expect(questionsFor(audited(missing.map((id) => item(id, 'missing', []))))).toEqual([
      'base',
      'insurance',
      'rest',
      'mentor',
      'career',
    ]);
    expect(questionsFor(audited([item('rest-days')]))).toEqual([]);
    expect(questionsFor(audited([], [finding('risky', 0, 2, 'duty-mismatch')]))).toEqual(['sales']);
    const state = 'unseen' as const;
    const element = {
      rule: 'missing-employer',
      severity: 'risky' as const,
      item: null,
      state,
      otherwise: state,
    };
    const unseen = { statutory: [element] };
    expect(questionsFor(audited([], [], unseen))).toEqual(['contract']);
  });
});

describe('facts to decide by', () => {
  const posting = { title: '客服', description: '月休六天' };
  const stateOf = (id: string, audit = audited([]), partial = false, more = {}) =>
    remindersOf(audit, { ...posting, ...more }, partial).find((one) => one.id === id);

  test('name real items and rules', () => {
    for (const fact of FACTS) {
      expect(fact.items.filter((id) => !items.has(id))).toEqual([]);
      expect(fact.rules.filter((id) => !rules.has(id))).toEqual([]);
    }
  });

  test('are quoted, or told from the page’s field', () => {
    const audit = audited([item('rest-days', 'covered', [[0, 4]])]);
    expect(stateOf('rest', audit)).toMatchObject({ state: 'written', spans: [[0, 4]] });
    expect(factPlace(audit, 'rest')).toEqual({ kind: 'item', of: 'rest-days', index: 0 });
    expect(stateOf('pay', audited([]), false, { salary: '5-7K' })).toMatchObject({
      state: 'written',
      field: { name: 'salary', value: '5-7K' },
    });
  });

  test('are to be asked where nothing says them; in a cut text nothing is said of that', () => {
    expect(stateOf('rest')?.state).toBe('unwritten');
    expect(stateOf('rest', audited([]), true)?.state).toBe('unread');
    expect(stateOf('pay', audited([item('base-pay', 'unreadable', [])]))?.state).toBe('unread');
    expect(factPlace(audited([]), 'rest')).toBeNull();
  });

  test('hidden sales are words of the rule, or what made the posting a mixed one', () => {
    expect(stateOf('sales')?.state).toBe('clear');
    const audit = audited([], [finding('risky', 0, 2, 'duty-mismatch')]);
    expect(stateOf('sales', audit)).toMatchObject({ state: 'written', spans: [[0, 2]] });
    expect(factPlace(audit, 'sales')).toMatchObject({ kind: 'rule', of: 'duty-mismatch' });
    const reasons = [{ says: 'sales' as const, where: 'text' as const, span: [1, 3] as const }];
    const mixed = audited([], [], { role: { role: 'mixed', level: 'staff', reasons } });
    expect(stateOf('sales', mixed)).toMatchObject({ spans: [[1, 3]] });
  });
});

test('a posting stands on the rung of its level', () => {
  expect(placeOf('staff')).toMatchObject({ here: 1, next: 2 });
  expect(placeOf('director')).toMatchObject({ here: 4, next: null });
  expect(placeOf('unstated')).toMatchObject({ here: null, next: null });
});
