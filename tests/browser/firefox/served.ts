/** Pages of our own under any address, answered before a request leaves the browser. */
import { pageSource } from '../serve';
import type { Bidi } from './bidi';

interface Paused {
  isBlocked: boolean;
  intercepts?: string[];
  request: { request: string; url: string };
}

/** The answer to one address; everything else of its site is not there. */
const bodyOf = (served: ReadonlyMap<string, string>, url: string) => served.get(url.replace(/#.*$/, ''));

export class Served {
  private readonly pages = new Map<string, string>();
  private intercept: string | null = null;
  private stopListening: (() => void) | null = null;

  constructor(private readonly bidi: Bidi) {}

  /** @param source a file's name in tests/pages, or the HTML itself. */
  async add(address: string, source: string): Promise<void> {
    this.pages.set(address, pageSource(source));
    if (this.intercept) return;
    // Only what is not of this machine: the demo site answers by itself, and nothing else is asked.
    const { intercept } = await this.bidi.send<{ intercept: string }>('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [{ type: 'pattern', protocol: 'https' }],
    });
    this.intercept = intercept;
    this.stopListening = this.bidi.on<Paused>('network.beforeRequestSent', (paused) => {
      if (paused.isBlocked && paused.intercepts?.includes(intercept)) void this.answer(paused);
    });
  }

  async stop(): Promise<void> {
    if (!this.intercept) return;
    await this.bidi.send('network.removeIntercept', { intercept: this.intercept });
    this.stopListening?.();
    this.intercept = null;
    this.pages.clear();
  }

  private async answer({ request: { request, url } }: Paused): Promise<void> {
    const body = bodyOf(this.pages, url);
    const header = (name: string, value: string) => ({ name, value: { type: 'string', value } });
    await this.bidi
      .send('network.provideResponse', {
        request,
        statusCode: body === undefined ? 404 : 200,
        reasonPhrase: body === undefined ? 'Not Found' : 'OK',
        headers: [header('content-type', 'text/html; charset=utf-8'), header('cache-control', 'no-store')],
        body: { type: 'string', value: body ?? '' },
      })
      // The page went away meanwhile.
      .catch(() => {});
  }
}
