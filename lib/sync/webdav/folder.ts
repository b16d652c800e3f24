/** A folder on a WebDAV server, by five verbs that all of them have. */
import type { Bytes } from '@/lib/transfer/bytes';
import type { Http } from '../http';
import type { Entry, Folder } from '../journal/folder';
import { type ProblemName, SyncProblem } from '../problem';
import { readListing, UNSIZED, WANTED } from './listing';

/** How servers say that a folder above is missing: some do it with a failure of their own. */
const NO_PARENT = [404, 409, 500];

export class DavFolder implements Folder {
  /** With a slash at its end. */
  private readonly base: string;
  /** Folders from the address down to the chosen one. */
  private readonly chosen: string[];

  /** @param folder below the address, with `/` between its parts. */
  constructor(
    private readonly http: Http,
    address: string,
    folder: string,
    private readonly now: () => number,
  ) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    this.base = url.href;
    this.chosen = partsOf(folder);
  }

  async list(path: string, sizes?: 'unsized'): Promise<Entry[] | null> {
    return this.find(path, '1', sizes ? UNSIZED : WANTED);
  }

  async stat(path: string): Promise<Entry | null> {
    return (await this.find(path, '0', WANTED))?.[0] ?? null;
  }

  async read(path: string): Promise<Bytes | null> {
    const { status, bytes } = await this.http.ask({ method: 'GET', url: this.urlOf(path) }, [200, 404, 409]);
    return status === 200 ? bytes : null;
  }

  async write(path: string, bytes: Bytes): Promise<void> {
    const put = (expected: number[]) => {
      const headers = { 'content-type': 'application/octet-stream' };
      return this.http.ask({ method: 'PUT', url: this.urlOf(path), headers, body: bytes }, expected);
    };
    const { status } = await put([200, 201, 204, ...NO_PARENT]);
    if (!NO_PARENT.includes(status)) return;
    await this.make(path.slice(0, path.lastIndexOf('/') + 1));
    const again = await put([200, 201, 204, 404, 409]);
    if (NO_PARENT.includes(again.status)) throw await this.lacking('not-writable', again.status);
  }

  async remove(path: string): Promise<void> {
    await this.http.ask({ method: 'DELETE', url: this.urlOf(path) }, [200, 202, 204, 404, 409]);
  }

  /** Makes a folder and those above it that are missing. */
  private async make(path: string): Promise<void> {
    const parts = [...this.chosen, ...partsOf(path)];
    for (let n = 1; n <= parts.length; n++) {
      const url = this.base + encoded(parts.slice(0, n), '/');
      // 405: it is there.
      const { status } = await this.http.ask({ method: 'MKCOL', url }, [200, 201, 405, 404, 409]);
      if (status === 404 || status === 409)
        throw await this.lacking(n === 1 ? 'no-parent' : 'not-writable', status);
    }
  }

  /** Why nothing can be made: an address with its end left out answers like a folder that is missing. */
  private async lacking(name: ProblemName, status: number): Promise<SyncProblem> {
    const ask = { method: 'PROPFIND', url: this.base, headers: { depth: '0' }, body: WANTED };
    const base = await this.http.ask(ask, [207, 404, 409]);
    return new SyncProblem(base.status === 207 ? name : 'not-webdav', { status });
  }

  private async find(path: string, depth: '0' | '1', body: string): Promise<Entry[] | null> {
    const headers = { depth, 'content-type': 'application/xml; charset=utf-8' };
    const ask = { method: 'PROPFIND', url: this.urlOf(path), headers, body };
    const { status, bytes, date } = await this.http.ask(ask, [207, 200, 404, 409]);
    if (status === 404 || status === 409) return null;
    const listing = status === 207 ? readListing(new TextDecoder().decode(bytes), date ?? this.now()) : null;
    if (!listing) throw new SyncProblem('bad-answer', { status });
    return listing;
  }

  private urlOf(path: string): string {
    return this.base + encoded([...this.chosen, ...partsOf(path)], path.endsWith('/') ? '/' : '');
  }
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
}

function encoded(parts: readonly string[], end: string): string {
  return parts.map(encodeURIComponent).join('/') + end;
}
