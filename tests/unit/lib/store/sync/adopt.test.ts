import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { writeNote } from '@/lib/store/notes';
import { adopt } from '@/lib/store/sync/adopt';
import { replicaOf } from '@/lib/store/sync/replica';

const NOW = 1_750_000_000_000;
const OPTIONS = { texts: false, profile: true, keep: 'none', now: () => NOW } as const;

test('what another device wrote is sent in this one’s name too, and says the same', async () => {
  const [here, there] = [new Database('adopt-here'), new Database('adopt-there')];
  const note = { seen: null, keep: 'none' as const, now: NOW };
  await writeNote(here, { id: 'n', posting: 'demo:1', body: '一' }, note);
  const first = await replicaOf(here, OPTIONS).outgoing(10);
  const replica = replicaOf(there, OPTIONS);
  await replica.apply(first.rows, [], 'here', {});
  await writeNote(there, { id: 'm', posting: 'demo:1', body: '二' }, note);
  const before = (await there.notes.toArray()).map(({ f }) => f.body?.v);

  await adopt(there, NOW);
  const device = await replica.device();
  const { rows, marks } = await replica.outgoing(10);
  expect(marks.map(({ id, field }) => `${id} ${field}`).sort()).toEqual(['m author', 'm body', 'n author', 'n body']);
  for (const { f } of rows) for (const { c } of Object.values(f)) expect(Object.keys(c)).toContain(device);
  expect((await there.notes.toArray()).map(({ f }) => f.body?.v)).toEqual(before);

  await replica.sent(marks, {});
  const from = Object.keys(first.rows[0]?.f.body?.c ?? {})[0] as string;
  await adopt(there, NOW, from);
  expect(await replica.waiting()).toBe(2);
  await Promise.all([here.delete(), there.delete()]);
});
