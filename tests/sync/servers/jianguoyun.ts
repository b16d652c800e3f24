/** What 坚果云 is reported to do, for the proxy before a server that does not. */
import type { IncomingMessage, ServerResponse } from 'node:http';

const HALF_HOUR = 30 * 60_000;

const error = (name: string, words: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><d:error xmlns:d="DAV:" xmlns:s="http://ns.jianguoyun.com"><s:exception>${name}</s:exception><s:message>${words}</s:message></d:error>`;

export class Jianguoyun {
  private asked: number[] = [];
  private readonly folders = new Set<string>();
  refused = 0;

  /** @param now ms since the epoch. @param most requests in half an hour. */
  constructor(
    private readonly now: () => number,
    private readonly most = 600,
  ) {}

  /** Whether it was answered here. */
  answer({ method = '', url = '' }: IncomingMessage, to: ServerResponse): boolean {
    const refuse = (status: number, name: string, words = '') => {
      to.writeHead(status, { 'content-type': 'text/xml; charset=utf-8' }).end(error(name, words));
      return true;
    };
    const now = this.now();
    this.asked = [...this.asked.filter((at) => at > now - HALF_HOUR), now];
    if (this.asked.length > this.most) {
      this.refused++;
      return refuse([503, 403, 401][this.refused % 3] ?? 503, 'BlockedTemporarily', 'Too many requests');
    }
    const path = decodeURIComponent(url);
    const parent = path.replace(/[^/]+\/?$/, '');
    if (method === 'PUT' && parent === '/') return refuse(403, 'OperationNotAllowed');
    if (method === 'PUT' && !this.folders.has(parent))
      return refuse(this.folders.has(parent.replace(/[^/]+\/$/, '')) ? 404 : 409, 'AncestorsNotFound');
    if (method === 'MKCOL' && (parent === '/' || this.folders.has(parent))) this.folders.add(path);
    return false;
  }
}
