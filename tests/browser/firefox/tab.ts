/** A tab, or a frame in one: gone to, asked, pointed at and typed into as a person does. */
import { expect } from '@playwright/test';
import type { Bidi } from './bidi';

interface Node {
  sharedId: string;
  value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}
interface Evaluated {
  result?: { value?: string };
  exceptionDetails?: { text: string };
}
interface Place {
  x: number;
  y: number;
}

/** Keys by the names that people know, as the protocol writes them. */
const KEYS = { Enter: '\uE007', Escape: '\uE00C', End: '\uE010', Control: '\uE009', Tab: '\uE004' };

export class Tab {
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async toFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  /** Runs an expression in the page; its value must be JSON. */
  async evaluate<T>(expression: string): Promise<T> {
    return this.call<T>(`() => (${expression})`, []);
  }

  /** Calls a function of the page's own world; what it gives back must be JSON. */
  async call<T>(declaration: string, args: object[]): Promise<T> {
    const { result, exceptionDetails } = await this.bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration: `async (...given) => JSON.stringify((await (${declaration})(...given)) ?? null)`,
      arguments: args,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (!result || exceptionDetails) throw new Error(`${declaration}: ${exceptionDetails?.text}`);
    return JSON.parse(result.value ?? 'null') as T;
  }

  /** The closed shadow roots that hang on the page's root itself, where a page has none of its own. */
  async closedRoots(): Promise<{ sharedId: string }[]> {
    const { nodes } = await this.bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: 'html > div' },
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    return nodes.flatMap(({ value: { shadowRoot } }) =>
      shadowRoot?.value.mode === 'closed' ? [{ sharedId: shadowRoot.sharedId }] : [],
    );
  }

  /** The frame in the page that shows an address that begins so; null as long as there is none. */
  async frameAt(address: string): Promise<Tab | null> {
    const { contexts } = await this.bidi.send<{
      contexts: { children: { context: string; url: string }[] }[];
    }>('browsingContext.getTree', { root: this.context });
    const found = contexts[0]?.children.find(({ url }) => url.startsWith(address));
    return found ? new Tab(this.bidi, found.context) : null;
  }

  /** Moves the mouse to a place in the page and presses it there. */
  async clickAt({ x, y }: Place): Promise<void> {
    await this.act({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Clicks the middle of an element, once it is there. @param find an expression that gives it. */
  async click(find: string): Promise<void> {
    let place: Place | null = null;
    await expect
      .poll(
        async () => {
          place = await this.evaluate<Place | null>(middleOf(find));
          return place !== null;
        },
        { message: find },
      )
      .toBe(true);
    await this.clickAt(place as unknown as Place);
  }

  /** Types letters, one key for each. */
  async type(text: string): Promise<void> {
    await this.act({
      type: 'key',
      id: 'keys',
      actions: [...text].flatMap((c) => {
        const value = c === '\n' ? KEYS.Enter : c;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
      }),
    });
  }

  /** Presses one key, or several at once. */
  async press(...names: (keyof typeof KEYS)[]): Promise<void> {
    const values = names.map((name) => KEYS[name]);
    await this.act({
      type: 'key',
      id: 'keys',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  private async act(source: object): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}

/** The middle of an element that is seen, as an expression; null where it is not there. */
function middleOf(find: string): string {
  return `(() => {
    const element = ${find};
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  })()`;
}
