/** What a person types for an address, put right where that is plain, and said. */
import type { Service } from './services';

/** What was put right. */
export const ADDRESS_MENDS = ['scheme', 'slash', 'path', 'account', 'page'] as const;
export type AddressMend = (typeof ADDRESS_MENDS)[number];

export interface CheckedAddress {
  /** To be used; null where it is none. */
  address: string | null;
  mended: AddressMend[];
  /** Not sealed on its way: others in the same network can read it, the password too. */
  open: boolean;
}

const NONE: CheckedAddress = { address: null, mended: [], open: false };
/** What is sent to this computer itself is on no line. */
const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\])$/;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

/** @param user account, which some services have in their addresses. */
export function checkAddress(
  typed: string,
  service: Pick<Service, 'path' | 'host'>,
  user = '',
): CheckedAddress {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return NONE;
  // A mail address.
  if (text.includes('@') && !SCHEME.test(text)) return NONE;
  const mended: AddressMend[] = [];
  const whole = SCHEME.test(text) ? text : `https://${text}`;
  if (whole !== text) mended.push('scheme');
  if (!URL.canParse(whole)) return NONE;
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return NONE;
  // A password in an address ends in lists of addresses, logs and questions of the browser.
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    mended.push('account');
  }
  // The page that people see of a CouchDB stands below its address.
  const page = /_utils(?:\/.*)?$/;
  if (url.search !== '' || url.hash !== '' || page.test(url.pathname)) {
    url.search = '';
    url.hash = '';
    url.pathname = url.pathname.replace(page, '');
    mended.push('page');
  }
  if (!url.pathname.endsWith('/')) {
    url.pathname += '/';
    // Whoever typed a host alone has left nothing out.
    mended.push('slash');
  }
  const path = pathLeftOut(url, service, user.trim());
  if (path !== null) {
    url.pathname += path;
    mended.push('path');
  }
  return { address: url.href, mended, open: url.protocol === 'http:' && !LOOPBACK.test(url.hostname) };
}

/** What the service has at the end of its address and does not stand there; null where nothing is missing. */
function pathLeftOut(
  { hostname, pathname }: URL,
  { path, host }: Pick<Service, 'path' | 'host'>,
  user: string,
) {
  if (!path || (host && host !== hostname)) return null;
  if (path.includes('<user>') && user === '') return null;
  const [first = ''] = path.split('/');
  return pathname.split('/').includes(first) ? null : path.replace('<user>', encodeURIComponent(user));
}
