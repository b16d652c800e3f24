import { describe, expect, test } from 'vitest';
import { messagesFor } from '@/lib/i18n';
import {
  addStatus,
  DEFAULT_STATUSES,
  FIRST_STATUSES,
  moveStatus,
  ownStatusId,
  removeStatus,
  renameStatus,
  statusChoices,
  statusName,
  statusSetsSchema,
} from '@/lib/notes/statuses';

const first = FIRST_STATUSES.recruiter;
const ids = (set: readonly { id: string }[]) => set.map(({ id }) => id);
const names = messagesFor('zh').notes.status;

test('two sets to begin with, with names in both languages', () => {
  expect(ids(first)).toEqual(DEFAULT_STATUSES.recruiter);
  expect(first.map((status) => statusName(status, names))).toEqual([
    '待审',
    '待修改',
    '已通知',
    '已复审',
    '不处理',
  ]);
  expect(FIRST_STATUSES.seeker.map((status) => statusName(status, names))).toEqual([
    '想投',
    '已沟通',
    '已投',
    '约面',
    '已面',
    '录用',
    '不合适',
  ]);
  const english = messagesFor('en').notes.status;
  for (const id of [...DEFAULT_STATUSES.recruiter, ...DEFAULT_STATUSES.seeker])
    expect(english[id]).toMatch(/^[A-Z]/);
});

test('what cannot be read is as at first, and spoils not the other set', () => {
  const own = [{ id: 'x', name: '等回音', removed: false }];
  expect(statusSetsSchema.parse({ recruiter: 'nonsense', seeker: own })).toEqual({
    recruiter: first,
    seeker: own,
  });
  expect(statusSetsSchema.parse({ recruiter: [{ id: '', name: 'x' }] }).recruiter).toEqual(first);
});

describe('changing a set', () => {
  test('adding at the end', () => {
    const set = addStatus(first, 'own-1', '  等　门店 ');
    expect(set.at(-1)).toEqual({ id: 'own-1', name: '等 门店', removed: false });
    expect(addStatus(first, 'own-2', ' ')).toBe(first);
    expect(ids(addStatus(set, 'own-1', '又来'))).toEqual(ids(set));
  });

  test('renaming: an empty name gives back the one of the catalogue', () => {
    const set = renameStatus(first, 'notified', '发过邮件');
    expect(statusName(set[2] as (typeof first)[number], names)).toBe('发过邮件');
    expect(renameStatus(set, 'notified', '')).toEqual(first);
    const own = addStatus(first, 'own-1', '等门店');
    expect(renameStatus(own, 'own-1', ' ')).toEqual(own);
  });

  test('what was removed is offered no more, but on the posting that has it', () => {
    const set = removeStatus(first, 'ignored');
    expect(ids(statusChoices(set, null))).not.toContain('ignored');
    expect(ids(statusChoices(set, 'ignored'))).toContain('ignored');
    expect(ids(statusChoices(set, 'of-another-device')).at(-1)).toBe('of-another-device');
    expect(removeStatus(set, 'ignored', false)).toEqual(first);
  });

  test('one of the person’s own is called by its first name on devices that have no such status', () => {
    const id = ownStatusId(first, '  等　门店 ');
    const set = addStatus(first, id, '等门店');
    expect(set.at(-1)).toMatchObject({ id });
    const [there] = statusChoices(first, id).slice(-1);
    expect(there).toEqual({ id, name: null, removed: false });
    expect(statusName(there ?? { id: '', name: null }, names)).toBe('等 门店');
    expect(statusName({ id: 'own:1:面试 2:30', name: null }, names)).toBe('面试 2:30');
  });

  test('the name of one that was renamed can be given anew', () => {
    const id = ownStatusId(first, '等门店');
    const set = renameStatus(addStatus(first, id, '等门店'), id, '等总部');
    const other = ownStatusId(set, '等门店');
    expect(other).not.toBe(id);
    expect(statusName({ id: other, name: null }, names)).toBe('等门店');
    // The same name again brings back the same one.
    expect(ownStatusId(addStatus(first, id, '等门店'), '等门店')).toBe(id);
  });

  test('the order, over those that were removed', () => {
    const set = removeStatus(first, 'to-revise');
    expect(ids(moveStatus(set, 'notified', -1))).toEqual([
      'notified',
      'to-revise',
      'to-review',
      'reviewed',
      'ignored',
    ]);
    expect(moveStatus(set, 'to-review', -1)).toBe(set);
    expect(moveStatus(set, 'ignored', 1)).toBe(set);
  });
});
