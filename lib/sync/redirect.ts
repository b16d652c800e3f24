/** Where an address leads: looked at once, when a person tests a connection, and without their account. */
import { BARE, isPage, type Send } from './http';
import { SyncProblem } from './problem';

/**
 * The problem of a test, told more exactly where the address led elsewhere. A browser shows no more than other places
 * on the same host.
 */
export async function whereItLed(
  problem: unknown,
  address: string,
  send: Send,
  signal?: AbortSignal | undefined,
): Promise<unknown> {
  const isElsewhere = problem instanceof SyncProblem && /^(?:redirected|https-wanted)$/.test(problem.problem);
  if (!isElsewhere) return problem;
  try {
    const end = await send(address, { redirect: 'follow', signal: signal ?? null, ...BARE });
    const { origin, pathname, protocol, href } = new URL(end.url);
    const bare = (url: string) => url.replace(/\/$/, '');
    if (protocol === 'https:' && address.startsWith('http:')) return new SyncProblem('https-wanted');
    if (href === address) return problem;
    // A page that differs by its slash alone may be a list of files.
    const isLogin = bare(href) !== bare(address) && isPage((await end.text()).slice(0, 2_000));
    return new SyncProblem(isLogin ? 'login-page' : 'redirected', { to: origin + pathname });
  } catch {
    return problem;
  }
}
