/** Stands before a server and does to requests what networks, servers and their owners do to them. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export const FAULTS = [
  /** The connection is closed before anything was done. */
  'refused',
  /** Half of the upload reaches the server, then the line is gone. */
  'half',
  /** Half of the upload reaches the server, which says that all is well. */
  'half-told-whole',
  /** The server did it, and its answer is lost. */
  'lost',
  'busy',
  /** An answer of success with nothing in it, and nothing done. */
  'empty',
  /** A login page in place of the answer. */
  'html',
  'unauthorized',
  'full',
  'redirect',
  /** The end of the answer is missing. */
  'cut',
  'slow',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What happens to a request; null: nothing. */
export type Plan = (method: string, path: string) => Fault | null;

const PAGE = '<!DOCTYPE html><html><head><title>登录</title></head><body><form>…</form></body></html>';

export class FaultyProxy {
  plan: Plan = () => null;
  /** Rules of a server of its own kind; true where it has answered. */
  rules: (from: IncomingMessage, to: ServerResponse) => boolean = () => false;
  /** Rows that a listing has at most, as with 坚果云; 0: all. */
  mostRows = 0;
  requests = 0;
  sent = 0;
  received = 0;
  private readonly server: Server;

  constructor(private readonly upstream: () => number) {
    this.server = createServer((from, to) => {
      this.serve(from, to).catch(() => to.destroy());
    });
    this.server.keepAliveTimeout = 60_000;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  resetCounts(): void {
    this.requests = 0;
    this.sent = 0;
    this.received = 0;
  }

  private async serve(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await bodyOf(from);
    const method = from.method ?? '';
    this.requests++;
    this.sent += body.length + sizeOf(from.rawHeaders);
    if (this.rules(from, to)) return;
    const fault = this.plan(method, from.url ?? '');
    switch (fault) {
      case 'refused':
        return void from.socket.destroy();
      case 'busy':
        return void to.writeHead(503).end();
      case 'empty':
        return void to.writeHead(200).end();
      case 'html':
        return void to.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
      case 'unauthorized':
        return void to.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      case 'full':
        return void to.writeHead(507).end();
      case 'redirect':
        return void to.writeHead(302, { location: 'http://127.0.0.1:9/login' }).end();
      case 'half':
        await this.pass(from, body.subarray(0, body.length >> 1), body.length);
        return void from.socket.destroy();
      case 'half-told-whole':
        await this.pass(from, body.subarray(0, body.length >> 1));
        return void to.writeHead(201).end();
      case 'slow':
        await wait(300);
    }
    const answer = await this.pass(from, body);
    if (!answer || fault === 'lost') return void from.socket.destroy();
    let bytes = this.cutRows(answer.body);
    if (fault === 'cut') bytes = bytes.subarray(0, bytes.length >> 1);
    const headers = { ...answer.headers };
    delete headers['transfer-encoding'];
    delete headers.connection;
    if (bytes.length !== answer.body.length) headers['content-length'] = String(bytes.length);
    this.received += bytes.length + JSON.stringify(headers).length;
    to.writeHead(answer.status, headers).end(bytes);
  }

  /** @param promised bytes that are told to the server, where more are than come. Null where it does not answer. */
  private pass(
    from: IncomingMessage,
    body: Buffer,
    promised = body.length,
  ): Promise<{
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
  } | null> {
    return new Promise((resolve) => {
      const headers: Record<string, string | string[] | undefined> = { ...from.headers, connection: 'close' };
      delete headers['transfer-encoding'];
      if (promised > 0 || from.method === 'PUT') headers['content-length'] = String(promised);
      const to = request(
        { host: '127.0.0.1', port: this.upstream(), method: from.method, path: from.url, headers },
        async (answer) => {
          const bytes = await bodyOf(answer).catch(() => null);
          resolve(bytes && { status: answer.statusCode ?? 502, headers: answer.headers, body: bytes });
        },
      );
      to.on('error', () => resolve(null));
      // Nothing is written where there is no body: it would go in chunks, which servers refuse with some verbs.
      if (promised > body.length) {
        to.write(body);
        setTimeout(() => to.destroy(), 20);
      } else if (body.length > 0) to.end(body);
      else to.end();
    });
  }

  private cutRows(body: Buffer): Buffer {
    if (this.mostRows === 0 || !body.includes('multistatus')) return body;
    const rows = body.toString().split(/(?=<(?:\w+:)?response[ >])/);
    if (rows.length <= this.mostRows + 1) return body;
    const end = /<\/[^>]*multistatus>\s*$/.exec(body.toString())?.[0] ?? '';
    return Buffer.from(rows.slice(0, this.mostRows + 1).join('') + end);
  }
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

function sizeOf(headers: readonly string[]): number {
  return headers.reduce((sum, { length }) => sum + length + 2, 0);
}
