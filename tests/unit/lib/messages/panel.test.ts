import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message?: unknown) => void;

/** One end of a port, held by the background. */
class FakePort {
  readonly posted: unknown[] = [];
  readonly disconnect = vi.fn();
  private readonly heard: Listener[] = [];
  private readonly left: Listener[] = [];
  readonly onMessage = { addListener: (one: Listener) => void this.heard.push(one) };
  readonly onDisconnect = { addListener: (one: Listener) => void this.left.push(one) };

  constructor(
    readonly name: string,
    readonly sender?: { tab?: { id: number } },
  ) {}
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  say(message: unknown): void {
    for (const listener of this.heard) listener(message);
  }
  drop(): void {
    for (const listener of this.left) listener();
  }
}

const fake = vi.hoisted(() => ({
  callers: [] as ((port: unknown) => void)[],
  connected: [] as { tab: number; options: unknown; port: unknown }[],
}));
vi.mock('@/lib/platform/browser', () => ({
  browser: {
    runtime: { onConnect: { addListener: (one: (port: unknown) => void) => fake.callers.push(one) } },
    tabs: {
      connect(tab: number, options: { name: string }) {
        const port = new FakePort(options.name);
        fake.connected.push({ tab, options, port });
        return port;
      },
    },
  },
}));

const { PANEL_ANSWERS, relayPanels } = await import('@/lib/messages/panel');
const call = (port: FakePort) => {
  for (const caller of fake.callers) caller(port);
};

beforeEach(() => {
  fake.callers.length = 0;
  fake.connected.length = 0;
  relayPanels();
});

test('a panel and the page of its own tab hear each other, and nobody else', () => {
  const panel = new FakePort('panel', { tab: { id: 7 } });
  call(panel);
  const [{ tab, options, port }] = fake.connected as [{ tab: number; options: unknown; port: FakePort }];
  expect([tab, options]).toEqual([7, { name: 'panel', frameId: 0 }]);
  panel.say('to the page');
  port.say('to the panel');
  expect(port.posted).toEqual(['to the page']);
  expect(panel.posted).toEqual(['to the panel']);
});

test.each(['panel', 'page'])('the end of the %s’s line is the end of both', (which) => {
  const panel = new FakePort('panel', { tab: { id: 7 } });
  call(panel);
  const page = fake.connected[0]?.port as FakePort;
  const [gone, other] = which === 'panel' ? [panel, page] : [page, panel];
  gone.drop();
  expect(other.disconnect).toHaveBeenCalledOnce();
});

test('other lines, and those of no tab, are not passed on', () => {
  call(new FakePort('other', { tab: { id: 7 } }));
  call(new FakePort('panel', {}));
  expect(fake.connected).toEqual([]);
});

test('a panel is told which tab it stands in', () => {
  expect(PANEL_ANSWERS['tab.own']({}, { tab: 7, incognito: false })).toEqual({ id: 7 });
  expect(PANEL_ANSWERS['tab.own']({}, { tab: undefined, incognito: false })).toEqual({ id: null });
});
