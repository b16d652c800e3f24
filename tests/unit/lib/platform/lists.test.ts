import { expect, test } from 'vitest';
import { addStatus, FIRST_STATUSES } from '@/lib/notes/statuses';
import { joinLists, type Lists } from '@/lib/platform/lists-store';

const here: Lists = {
  statuses: FIRST_STATUSES,
  owners: [{ kind: 'own', name: '青禾家居' }],
  imports: [],
  backedUp: 5,
  reminded: null,
};

test('lists of a backup come behind those that are here', () => {
  const statuses = {
    ...FIRST_STATUSES,
    recruiter: [...addStatus(FIRST_STATUSES.recruiter, 'mine', '等复核')],
  };
  const owners = [
    { kind: 'rival', name: '青禾家居' },
    { kind: 'client', name: '有枝文创' },
  ];
  const joined = joinLists(here, { statuses, owners, backedUp: 1 });
  expect(joined.statuses.recruiter.at(-1)).toMatchObject({ id: 'mine', name: '等复核' });
  expect(joined.owners).toEqual([here.owners[0], owners[1]]);
  expect(joined.backedUp).toBe(5);
});

test.each([undefined, null, 7, { statuses: 'x', owners: [{ kind: 'no' }], imports: {} }])(
  'what cannot be read (%j) changes nothing',
  (stored) => {
    expect(joinLists(here, stored)).toEqual(here);
  },
);
