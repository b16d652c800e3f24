/** The line to a browser by WebDriver BiDi: commands and their answers, and what the browser tells by itself. */
import { createRequire } from 'node:module';

interface Socket {
  on(event: string, listener: (data: unknown) => void): void;
  send(text: string): void;
  close(): void;
}
interface Message {
  id?: number;
  error?: string;
  message?: string;
  result?: unknown;
  method?: string;
  params?: unknown;
}
type Listener = (params: never) => void;

export class Bidi {
  private readonly waiting = new Map<number, (answer: Message) => void>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private last = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('message', (data) => this.take(JSON.parse(String(data)) as Message));
  }

  /** @param address as the browser tells it, `ws://…` */
  static async connect(address: string): Promise<Bidi> {
    // Another package's dependency; it has no types here.
    const WebSocket = createRequire(import.meta.url)('ws') as new (address: string) => Socket;
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.on('open', () => resolve());
      socket.on('error', (error) => reject(error));
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  send<T>(method: string, params: object): Promise<T> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (answer) => {
        if (answer.error) reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
        else resolve(answer.result as T);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Listens to an event that is subscribed to. @returns a function that stops it. */
  on<T>(event: string, listener: (params: T) => void): () => void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(listener));
    return () => void known.delete(listener);
  }

  close(): void {
    this.socket.close();
  }

  private take({ method, params, ...answer }: Message): void {
    if (method) for (const listener of this.listeners.get(method) ?? []) listener(params as never);
    if (answer.id === undefined) return;
    this.waiting.get(answer.id)?.(answer);
    this.waiting.delete(answer.id);
  }
}
