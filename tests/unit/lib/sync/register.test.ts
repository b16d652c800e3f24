import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsOf, type Field, type Fields, hasEdit, joinFields, sayAnew, writeDot } from '@/lib/sync/register';
import { formatStamp } from '@/lib/sync/stamp';
import { deletionOf, GONE, isThere, joinRows } from '@/lib/sync/tombstone';

/** What happens on three devices to one row: written, deleted, brought back, told from one to another. */
type Step =
  | { does: 'write'; at: number; field: string; blind: boolean }
  | { does: 'delete' | 'restore'; at: number }
  | { does: 'tell'; from: number; to: number };

const device = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('write' as const),
    at: device,
    field: fc.constantFrom('a', 'b'),
    blind: fc.boolean(),
  }),
  fc.record({ does: fc.constantFrom('delete' as const, 'restore' as const), at: device }),
  fc.record({ does: fc.constant('tell' as const), from: device, to: device }),
);

/** The states of the devices after the steps: all that can be reached. */
function run(steps: readonly Step[]): Fields[] {
  const rows: Fields[] = [{}, {}, {}];
  steps.forEach((one, n) => {
    if (one.does === 'tell') {
      rows[one.to] = joinRows(rows[one.to] as Fields, rows[one.from] as Fields);
      return;
    }
    const row = rows[one.at] as Fields;
    const dot = (v: unknown) => ({ v, t: formatStamp(1_000 + n, 0, `d${one.at}`) });
    const put = (name: string, v: unknown, over?: string[]) => {
      rows[one.at] = { ...row, [name]: writeDot(row[name], dot(v), over) };
    };
    if (one.does === 'write') put(one.field, n, one.blind ? [] : undefined);
    else put(GONE, one.does === 'delete' ? deletionOf(row) : null);
  });
  return rows;
}

/** The same knowledge, however the keys stand. */
const plain = (value: unknown) =>
  JSON.stringify(value, (_, v) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

describe('joining', () => {
  const states = fc.array(step, { maxLength: 30 }).map(run);
  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(states, ([a, b, c]) => {
        if (!a || !b || !c) return;
        expect(plain(joinRows(a, b))).toBe(plain(joinRows(b, a)));
        expect(plain(joinRows(joinRows(a, b), c))).toBe(plain(joinRows(a, joinRows(b, c))));
        expect(plain(joinRows(a, a))).toBe(plain(a));
      }),
      { numRuns: 3_000 },
    );
  });

  test('loses no value that nobody replaced', () => {
    const left = writeDot(undefined, { v: '左', t: formatStamp(5, 0, 'a') });
    const right = writeDot(undefined, { v: '右', t: formatStamp(4, 0, 'b') });
    const both = joinFields(left, right);
    expect(dotsOf(both).map(({ v }) => v)).toEqual(['左', '右']);
    const decided = writeDot(both, { v: '都看过', t: formatStamp(3, 0, 'b') });
    expect(dotsOf(joinFields(decided, left)).map(({ v }) => v)).toEqual(['都看过']);
  });
});

describe('an editor', () => {
  const at = (n: number) => formatStamp(n, 0, 'a');
  test('replaces its own words and what it had before its eyes, nothing else', () => {
    let field: Field = writeDot(undefined, { v: '起', t: at(1) });
    field = writeDot(field, { v: '左', t: at(2), e: 'l.1' }, [at(1)]);
    field = writeDot(field, { v: '右', t: at(3), e: 'r.1' }, [at(1)]);
    field = writeDot(field, { v: '左二', t: at(4), e: 'l.2' }, [at(1)]);
    expect(dotsOf(field).map(({ v }) => v)).toEqual(['左二', '右']);
    expect(hasEdit(field, 'l.2')).toBe(true);
    expect(hasEdit(field, 'l.3')).toBe(false);
    expect(hasEdit(field, 'x.1')).toBe(false);
  });
});

describe('words said anew', () => {
  test('those of one device have its new stamps, the newest last; others stay beside them', () => {
    const at = (ms: number, name: string) => formatStamp(ms, 0, name);
    let field = writeDot(undefined, { v: '一', t: at(1, 'x') });
    field = joinFields(field, writeDot(undefined, { v: '旁', t: at(5, 'y') }));
    const stamps = [at(9, 'x')];
    const anew = sayAnew(field, 'x', () => stamps.shift() as string);
    expect(dotsOf(anew)).toEqual([
      { v: '一', t: at(9, 'x') },
      { v: '旁', t: at(5, 'y') },
    ]);
    expect(anew.c).toEqual({ x: at(9, 'x'), y: at(5, 'y') });
    // They replace what they were before, wherever that stands.
    expect(dotsOf(joinFields(field, anew))).toEqual(dotsOf(anew));
  });
});

describe('a deletion', () => {
  test('hides what it saw, and not what it did not see', () => {
    const row: Fields = { a: writeDot(undefined, { v: '词', t: formatStamp(1, 0, 'x') }) };
    const gone: Fields = {
      ...row,
      [GONE]: writeDot(undefined, { v: deletionOf(row), t: formatStamp(2, 0, 'x') }),
    };
    expect([isThere(row), isThere(gone)]).toEqual([true, false]);
    const edited: Fields = { ...row, a: writeDot(row.a, { v: '新词', t: formatStamp(1, 0, 'y') }) };
    expect(isThere(joinRows(gone, edited))).toBe(true);
    const emptied: Fields = { ...gone, a: writeDot(gone.a, { v: null, t: formatStamp(3, 0, 'x') }) };
    expect(isThere(emptied)).toBe(false);
  });

  test('fields that this version does not know are passed on', () => {
    const odd = { v: { new: true }, t: formatStamp(1, 0, 'x'), c: {} };
    expect(joinRows({ odd }, {})).toEqual({ odd });
    expect(joinRows({}, { odd })).toEqual({ odd });
  });
});
