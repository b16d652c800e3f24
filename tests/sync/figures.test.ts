/** The figures of syncing over WebDAV, on the first server that can be started; in the form of 坚果云. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journalSync } from '@/lib/sync/journal/sync';
import { tryOut } from '@/lib/sync/journal/try-out';
import type { SyncOptions } from '@/lib/sync/run';
import { MemoryReplica, memoryDevice } from './memory-device';
import { chanceOf } from './random';
import { type RealServer, realServer } from './real-server';
import { Jianguoyun } from './servers/jianguoyun';
import { PROGRAMS } from './servers/programs';

const name = Object.keys(PROGRAMS).find((one) => PROGRAMS[one]?.missing() === null);
const MINUTE = 60_000;
const KILLS = process.env.YARDSTICK_SHORT ? 4 : 20;
const note = (id: string) => ({ table: 'notes' as const, id });

describe.skipIf(!name)('figures', () => {
  let server: RealServer;
  let time = Date.now();
  const told: Record<string, string> = {};
  beforeAll(async () => {
    server = await realServer(name as string, chanceOf(1), { now: () => time, most: 300 });
  });
  afterAll(async () => {
    await server.end();
    console.table(told);
  });

  const options = (): SyncOptions => ({ now: () => time, name: 'device', allowed: [] });
  const replica = (id: string) => new MemoryReplica(() => time, id);
  async function sync(one: MemoryReplica, what?: string) {
    const device = memoryDevice(one.id, () => time, one);
    server.proxy.resetCounts();
    const start = performance.now();
    const result = await journalSync({ folder: server.folderFor(device, 0), replica: one, passphrase: null })(
      options(),
    );
    const { requests, sent, received } = server.proxy;
    if (what)
      told[what] =
        `${requests} requests, ${((sent + received) / 1000).toFixed(1)} kB, ${Math.round(performance.now() - start)} ms`;
    time += 10 * MINUTE;
    return { ...result, requests, bytes: sent + received };
  }
  /** Heads that were written within 3 s are read again: real time must pass. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 3_100));

  test('10 000 notes; idle; an edit', async () => {
    const rules = new Jianguoyun(() => time);
    server.proxy.rules = (from, to) => rules.answer(from, to);
    server.proxy.mostRows = 750;
    const [a, b] = [replica('a'), replica('b')];
    for (let n = 0; n < 10_000; n++) {
      a.write(
        note(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`),
        'body',
        `第 ${n} 条笔记：薪资面议，试用期三个月，${Math.random()}`,
      );
    }
    await sync(a, '10 000 notes sent');
    const taken = await sync(b, '10 000 notes to a new device');
    expect(taken.taken).toBe(10_000);
    expect(taken.requests).toBeLessThanOrEqual(10);
    await settle();
    await sync(a);
    await sync(b);
    const idle = await sync(a, 'idle');
    expect(idle.requests).toBeLessThanOrEqual(2);
    expect(idle.bytes).toBeLessThanOrEqual(2_000);
    a.write(note('one'), 'body', 'an edit');
    const out = await sync(a, 'one edit out');
    expect(out.requests).toBeLessThanOrEqual(5);
    const into = await sync(b, 'one edit in');
    expect(into.requests).toBeLessThanOrEqual(4);
    expect(rules.refused).toBe(0);
  });

  test('three active devices stay within the budget', async () => {
    const devices = ['x', 'y', 'z'].map(replica);
    for (const one of devices) await sync(one);
    const start = time;
    let requests = 0;
    for (let round = 0; round < 6; round++)
      for (const one of devices) {
        one.write(note(`n${round}${one.id}`), 'body', 'words');
        requests += (await sync(one)).requests;
        // Every two minutes while there is activity, an edit every five.
        time -= 10 * MINUTE;
        requests += (await sync(one)).requests;
        time = start + round * 5 * MINUTE;
      }
    told['3 active devices, 30 minutes'] = `${requests} requests`;
    expect(requests).toBeLessThanOrEqual(300);
  });

  test('what 坚果云 does not allow is told before a sync is set up', async () => {
    const rules = new Jianguoyun(() => time, 1_000);
    server.proxy.rules = (from, to) => rules.answer(from, to);
    const device = memoryDevice('t', () => time);
    const trial = { folder: server.folderFor(device, 0), replica: device.replica, passphrase: null };
    server.proxy.resetCounts();
    await tryOut(trial, options());
    told['test connection'] = `${server.proxy.requests} requests`;
    expect(await device.replica.load('journal')).toBeUndefined();
  });

  test('a server that refuses is left alone until it says so', async () => {
    const rules = new Jianguoyun(() => time, 3);
    server.proxy.rules = (from, to) => rules.answer(from, to);
    const one = replica('r');
    one.write(note('r'), 'body', 'r');
    const device = memoryDevice('r', () => time, one);
    const attempt = () =>
      journalSync({ folder: server.folderFor(device, 0), replica: one, passphrase: null })(options()).then(
        () => null,
        (error) => error,
      );
    for (let n = 0; n < 8; n++) {
      const error = await attempt();
      if (!error) break;
      expect(error.problem).toBe('too-many');
      expect(error.details.until).toBeGreaterThan(time);
      time = error.details.until + 1;
    }
    rules.answer = () => false;
    expect(await attempt()).toBeNull();
    expect(await one.waiting()).toBe(0);
  });

  test('a server that is killed again and again', async () => {
    server.proxy.rules = () => false;
    const [a, b] = [replica('k1'), replica('k2')];
    let failed = 0;
    for (let n = 0; n < KILLS; n++) {
      for (let edit = 0; edit < 20; edit++) a.write(note(`k${n}-${edit}`), 'body', `${n}`);
      const kill = (async () => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
        await server.server.kill();
      })();
      await sync(a).catch(() => failed++);
      await kill;
      await server.server.up();
      time += 40 * MINUTE;
    }
    await sync(a);
    time += 40 * MINUTE;
    await sync(b);
    const here = [...b.rows.keys()].filter((key) => key.startsWith('notes/k'));
    told[`server killed ${KILLS} times`] =
      `${failed} syncs failed, ${20 * KILLS - here.length} of ${20 * KILLS} edits lost`;
    expect(here.length).toBe(20 * KILLS);
    expect(await a.waiting()).toBe(0);
  });
});
