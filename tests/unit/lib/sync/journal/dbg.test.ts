import { test } from 'vitest';
import { LIMITS } from '@/lib/sync/journal/limits';
import { chaos } from '@/tests/sync/chaos';
import { canonical } from '@/tests/sync/oracle';
import { DISASTERS } from '@/tests/sync/disasters';
import { MemoryFolder } from '@/tests/sync/memory-folder';
test('dbg', async () => {
  const seed = Number(process.env.SEED);
  const name = process.env.DIS as keyof typeof DISASTERS;
  if (seed % 3 !== 0) Object.assign(LIMITS, { rows: 3, small: 4, base: 6, portion: 2, outbox: 10, removed: 5 });
  const { world, ...f } = await chaos({ seed, steps: 250, probability: 0.25, folder: (now) => new MemoryFolder(now), disaster: DISASTERS[name] });
  console.log(f, [...world.mended]);
  const names = new Map<string, string[]>();
  for (const d of world.devices) { const k = canonical(await d.rows()); names.set(k, [...(names.get(k) ?? []), `${d.name}=${await d.replica.device()}`]); }
  console.log([...names.values()]);
  const base = world.devices[0]!;
  for (const d of world.devices.slice(1)) {
    const ids = new Set([...(await base.rows()), ...(await d.rows())].map((r) => r.id));
    for (const id of ids) { const [x, y] = [await base.fields(id), await d.fields(id)];
      for (const f of new Set([...Object.keys(x), ...Object.keys(y)])) if (canonical([x[f]]) !== canonical([y[f]])) console.log(d.name, id, f, '\nB', JSON.stringify(x[f]), '\nD', JSON.stringify(y[f])); }
  }
  for (const d of world.devices) { const j: any = await d.replica.load('journal'); console.log(d.name, JSON.stringify(j.vouched), JSON.stringify(j.peers), JSON.stringify({...j.own, head: 0, segments: j.own.segments.map((s: any) => s.name)})); }
});
