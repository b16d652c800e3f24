/** Starts and ends servers, and looks at their disks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bytes } from '@/lib/transfer/bytes';
import { PROGRAMS } from './programs';

// What is put on a server's disk must be open to whom it runs as.
process.umask(0);

/** Servers are groups of their own: they do not end with the tests by themselves. */
const groups = new Set<number>();
process.once('exit', () => {
  for (const group of groups) process.kill(-group, 'SIGKILL');
});

/** In names of files that the servers keep for themselves. */
const THEIRS = /(?:^|\/)\.|~$|\.nephelemeta$|\.DAV/;

/** How often a server is begun whose port is in use. */
const TRIES = 20;

export class Server {
  private child: ChildProcess | null = null;

  private constructor(
    readonly name: string,
    readonly port: number,
    private readonly home: string,
    readonly root: string,
    private readonly command: string[],
  ) {}

  /** Ends with an error where it does not come up. */
  static async start(name: string): Promise<Server> {
    const program = PROGRAMS[name];
    if (!program) throw new Error(`no such server: ${name}`);
    const home = await mkdtemp(join(tmpdir(), `yardstick-${name}-`));
    const root = join(home, 'files');
    await mkdir(root);
    const port = await freePort();
    const server = new Server(name, port, home, root, await program.prepare({ home, root, port }));
    await server.up();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** A connection of another program may have its port just now: that is waited for. */
  async up(): Promise<void> {
    for (let tries = 1; ; tries++) {
      const said = await this.begin();
      if (said === null) return;
      if (tries === TRIES || !/in use/i.test(said)) throw new Error(`${this.name} did not start: ${said}`);
      await wait(500);
    }
  }

  /** @returns what it said where it did not come up. */
  private async begin(): Promise<string | null> {
    const [program, ...args] = this.command as [string, ...string[]];
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    this.child = child;
    if (child.pid) groups.add(child.pid);
    child.once('exit', () => groups.delete(child.pid ?? 0));
    let said = '';
    child.stderr?.on('data', (data) => (said = (said + data).slice(-2_000)));
    for (let tries = 0; tries < 100; tries++) {
      if (child.exitCode !== null) break;
      const answer = await fetch(this.url).catch(() => null);
      if (answer) {
        await answer.arrayBuffer();
        return null;
      }
      await wait(50);
    }
    return said;
  }

  /** As when the power goes: with all its workers. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child?.pid || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, signal);
    await ended;
  }

  async end(): Promise<void> {
    await this.kill('SIGKILL');
    await rm(this.home, { recursive: true, force: true });
  }

  async files(): Promise<Map<string, Bytes>> {
    const files = new Map<string, Bytes>();
    for (const entry of await readdir(this.root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.root, path);
      if (entry.isFile() && !THEIRS.test(name)) files.set(name, new Uint8Array(await readFile(path)));
    }
    return files;
  }

  async replace(files: Map<string, Bytes>): Promise<void> {
    for (const name of await readdir(this.root)) await rm(join(this.root, name), { recursive: true });
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(this.root, name)), { recursive: true, mode: 0o777 });
      await writeFile(join(this.root, name), bytes, { mode: 0o666 });
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
