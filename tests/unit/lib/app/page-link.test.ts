import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (...args: never[]) => void;

/** A port whose other end is the test. */
class FakePort {
  readonly posted: unknown[] = [];
  broken = false;
  private readonly listeners = { message: [] as Listener[], disconnect: [] as Listener[] };
  readonly onMessage = { addListener: (one: Listener) => void this.listeners.message.push(one) };
  readonly onDisconnect = { addListener: (one: Listener) => void this.listeners.disconnect.push(one) };
  disconnect = vi.fn();

  postMessage(message: unknown): void {
    if (this.broken) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message);
  }
  say(view: unknown): void {
    for (const listener of this.listeners.message) (listener as (m: unknown) => void)({ type: 'view', view });
  }
  drop(): void {
    for (const listener of this.listeners.disconnect) (listener as () => void)();
  }
}

const fake = vi.hoisted(() => ({
  ports: [] as unknown[],
  updated: new Set<(tab: number, change: object) => void>(),
  dead: false,
  framed: false,
}));
const ports = fake.ports as FakePort[];

function connect(): FakePort {
  if (fake.dead) throw new Error('Extension context invalidated.');
  const port = new FakePort();
  fake.ports.push(port);
  return port;
}
const tabs = {
  connect,
  onUpdated: {
    addListener: (listener: (tab: number, change: object) => void) => fake.updated.add(listener),
    removeListener: (listener: (tab: number, change: object) => void) => fake.updated.delete(listener),
  },
};
vi.mock('@/lib/platform/browser', () => ({
  browser: {
    runtime: { connect },
    get tabs() {
      return fake.framed ? undefined : tabs;
    },
  },
}));

const { PageLine } = await import('@/lib/app/page-link');
const last = () => ports.at(-1) as FakePort;
const load = (tab: number, status: string) => {
  for (const listener of fake.updated) listener(tab, { status });
};

beforeEach(() => {
  vi.useFakeTimers();
  ports.length = 0;
  fake.updated.clear();
  fake.dead = false;
  fake.framed = false;
});
afterEach(() => void vi.useRealTimers());

describe('the line to a page', () => {
  test('what the page says comes through, and what is said to it', () => {
    const told = vi.fn();
    const line = new PageLine(7, told);
    last().say('A');
    line.send({ type: 'reread' });
    expect(told.mock.calls).toEqual([['A', false]]);
    expect(last().posted).toEqual([{ type: 'reread' }]);
  });

  test('a load forgets the old page at once and finds the new one', () => {
    const told = vi.fn();
    const line = new PageLine(7, told);
    last().say('A');
    last().drop();
    expect(told).toHaveBeenLastCalledWith(null, false);
    expect(() => line.send({ type: 'reread' })).not.toThrow();
    vi.advanceTimersByTime(100);
    expect(ports).toHaveLength(2);
    last().say('B');
    expect(told).toHaveBeenLastCalledWith('B', false);
  });

  test('it is given up after the last try, and taken up again when the tab has loaded', () => {
    const told = vi.fn();
    new PageLine(7, told);
    for (const rest of [100, 300, 1000]) {
      last().drop();
      expect(told).toHaveBeenLastCalledWith(null, false);
      vi.advanceTimersByTime(rest);
    }
    last().drop();
    expect(told).toHaveBeenLastCalledWith(null, true);
    vi.advanceTimersByTime(10_000);
    expect(ports).toHaveLength(4);
    load(8, 'complete');
    load(7, 'loading');
    expect(ports).toHaveLength(4);
    load(7, 'complete');
    expect(ports).toHaveLength(5);
    last().say('B');
    expect(told).toHaveBeenLastCalledWith('B', false);
    load(7, 'complete');
    expect(ports).toHaveLength(5);
  });

  test('a port that broke unseen is no error', () => {
    const told = vi.fn();
    const line = new PageLine(7, told);
    last().say('A');
    last().broken = true;
    line.send({ type: 'close' });
    expect(told).toHaveBeenLastCalledWith(null, false);
  });

  test('an extension that is gone is said at once', () => {
    fake.dead = true;
    const told = vi.fn();
    new PageLine(7, told);
    expect(told.mock.calls).toEqual([[null, true]]);
  });

  test('where no tab may be looked at, a background that rests is no load: what was said stays', () => {
    fake.framed = true;
    const told = vi.fn();
    const line = new PageLine(7, told);
    last().say('A');
    last().drop();
    vi.advanceTimersByTime(100);
    expect(told.mock.calls).toEqual([['A', false]]);
    expect(ports).toHaveLength(2);
    line.send({ type: 'reread' });
    expect(last().posted).toEqual([{ type: 'reread' }]);
    for (const rest of [300, 1000, 1000]) {
      last().drop();
      vi.advanceTimersByTime(rest);
    }
    expect(told).toHaveBeenLastCalledWith(null, true);
  });

  test('after its end nothing is told and nothing is tried', () => {
    const told = vi.fn();
    const line = new PageLine(7, told);
    last().drop();
    line.end();
    vi.advanceTimersByTime(5_000);
    expect(ports).toHaveLength(1);
    expect(fake.updated.size).toBe(0);
  });
});
