/** A Firefox with the built extension in it, driven by WebDriver BiDi alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

interface Socket {
  on(event: string, listener: (data: unknown) => void): void;
  send(text: string): void;
  close(): void;
}
interface Answer {
  id?: number;
  error?: string;
  message?: string;
  result?: unknown;
}

/** Path of a Firefox: FIREFOX_PATH first, then the program path. Null where there is none. */
export function findFirefox(): string | null {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  if (FIREFOX_PATH) return existsSync(FIREFOX_PATH) ? FIREFOX_PATH : null;
  const places = PATH.split(delimiter).flatMap((folder) =>
    ['firefox-esr', 'firefox'].map((name) => join(folder, name)),
  );
  return places.find((path) => existsSync(path)) ?? null;
}

export class Firefox {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private last = 0;
  private context = '';

  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
    private readonly socket: Socket,
  ) {
    socket.on('message', (data) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  /** Starts it without a window and installs the extension for this run. */
  static async start(program: string, extension: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const child = spawn(program, [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      'about:blank',
    ]);
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr?.on('data', (data) => {
        said += data;
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.on('close', () => reject(new Error(`Firefox ended: ${said}`)));
    });
    // Another package's dependency; it has no types here.
    const WebSocket = createRequire(import.meta.url)('ws') as new (address: string) => Socket;
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.on('open', () => resolve());
      socket.on('error', (error) => reject(error));
    });
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('session.new', { capabilities: {} });
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const { contexts } = (await firefox.send('browsingContext.getTree', {})) as {
      contexts: { context: string }[];
    };
    firefox.context = contexts[0]?.context ?? '';
    return firefox;
  }

  send(method: string, params: object): Promise<unknown> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (answer) => {
        this.waiting.delete(id);
        if (answer.error) reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
        else resolve(answer.result);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async goto(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Runs an expression in the page; its value must be JSON. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('script.evaluate', {
      expression: `JSON.stringify(${expression})`,
      target: { context: this.context },
      awaitPromise: true,
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (!result) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value) as T;
  }

  /** The shadow roots of the elements that a selector finds, as the browser's own tools see them. */
  async shadowModes(selector: string): Promise<string[]> {
    const { nodes } = (await this.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })) as { nodes: { value: { shadowRoot?: { value: { mode: string } } | null } }[] };
    return nodes.flatMap(({ value }) => value.shadowRoot?.value.mode ?? []);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.socket.close();
    this.process.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
