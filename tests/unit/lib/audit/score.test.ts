import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, scoreItems } from '@/lib/audit/score';
import type { ItemFacts, ItemResult, ItemState } from '@/lib/audit/types';
import { GROUPS } from '@/lib/checklist/groups';
import { GROUP_IDS, type GroupId } from '@/lib/checklist/schema';

type Given = [group: GroupId, weight: number, state: ItemState];

function scored(given: readonly Given[]) {
  const facts: ItemFacts[] = given.map(([group, weight], i) => ({
    id: `i${i}`,
    group,
    weight,
    delicate: false,
    waivable: false,
    field: null,
  }));
  const items: ItemResult[] = given.map(([, , state], i) => ({
    id: `i${i}`,
    state,
    strength: null,
    evidence: [],
    from: null,
    gain: 0,
  }));
  return { ...scoreItems(facts, items), items };
}

/** Each group filled to its cap by one item, in the state given. */
const full = (state: ItemState): Given[] => GROUPS.map(({ id, cap }) => [id, cap, state]);
const capOf = (id: GroupId) => GROUPS.find((g) => g.id === id)?.cap as number;

describe('by hand', () => {
  test('everything covered is 100, nothing covered is 0', () => {
    expect(scored(full('covered')).score).toBe(100);
    expect(scored(full('missing')).score).toBe(0);
  });

  test('a waived item counts as a covered one', () => {
    expect(scored(full('waived')).score).toBe(100);
  });

  test('a group adds its cap and no more', () => {
    const stuffed: Given[] = [
      ...full('missing'),
      ...Array.from({ length: 20 }, (): Given => ['ability', 5, 'covered']),
    ];
    expect(scored(stuffed).score).toBe(capOf('ability'));
  });

  test('an unreadable item leaves the denominator', () => {
    const cap = capOf('conditions');
    const rest = full('missing').filter(([group]) => group !== 'conditions');
    // Half of the group cannot be read: of 100 points cap / 2 are out of reach, and the other half is covered.
    const { score } = scored([
      ...rest,
      ['conditions', cap / 2, 'unreadable'],
      ['conditions', cap / 2, 'covered'],
    ]);
    expect(score).toBeCloseTo((100 * (cap / 2)) / (100 - cap / 2));
  });

  test('an unreadable item changes nothing where the others of its group reach the cap', () => {
    expect(scored([...full('covered'), ['basic', 4, 'unreadable']]).score).toBe(100);
  });

  test('nothing readable is 0, not NaN', () => {
    expect(scored(full('unreadable')).score).toBe(0);
    expect(scored([]).score).toBe(0);
  });

  test('an item without weight does not count', () => {
    const { score, groups, items } = scored([
      ...full('missing'),
      ['basic', 0, 'covered'],
      ['basic', 0, 'missing'],
    ]);
    expect(score).toBe(0);
    expect(groups.find(({ id }) => id === 'basic')).toMatchObject({ covered: 0, total: 1 });
    expect(items.at(-1)?.gain).toBe(0);
  });

  test('a gain is what the cap leaves', () => {
    const cap = capOf('basic');
    const { items } = scored([
      ...full('missing').filter(([g]) => g !== 'basic'),
      ['basic', cap - 1, 'covered'],
      ['basic', 4, 'missing'],
    ]);
    expect(items.at(-1)?.gain).toBeCloseTo(1);
    expect(items.at(-2)?.gain).toBe(0);
  });

  test('groups tell points, covered and total', () => {
    const { groups } = scored([...full('missing'), ['offer', 3, 'covered'], ['offer', 3, 'unreadable']]);
    expect(groups.find(({ id }) => id === 'offer')).toEqual({
      id: 'offer',
      cap: capOf('offer'),
      points: 3,
      covered: 1,
      total: 2,
    });
  });
});

test.each([
  [0, 'thin'],
  [39, 'thin'],
  [40, 'basic'],
  [54, 'basic'],
  [55, 'good'],
  [69, 'good'],
  [70, 'full'],
  [100, 'full'],
])('%i is %s', (score, band) => {
  expect(bandOf(score)).toBe(band);
});

describe('any checklist', () => {
  const given = fc.array(
    fc.tuple(
      fc.constantFrom(...GROUP_IDS),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom<ItemState>('covered', 'waived', 'missing', 'unreadable'),
    ),
    { maxLength: 40 },
  );

  test('the score lies between 0 and 100', () => {
    fc.assert(
      fc.property(given, (list) => {
        const { score } = scored(list);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('a missing item that is written raises the score by its gain, and never lowers it', () => {
    fc.assert(
      fc.property(given, (list) => {
        const before = scored(list);
        list.forEach(([group, weight, state], i) => {
          if (state !== 'missing') return;
          const after = scored(list.with(i, [group, weight, 'covered']));
          const gain = before.items[i]?.gain as number;
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(after.score - before.score).toBeCloseTo(gain);
        });
      }),
    );
  });
});

test('a confirmed unlawful finding keeps a posting out of the best band, and changes no other', () => {
  expect(bandOf(82, true)).toBe('good');
  expect(bandOf(62, true)).toBe('good');
  expect(bandOf(12, true)).toBe('thin');
});
