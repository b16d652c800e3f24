/** The address by which a posting of a page without a reader of its own is known. */

/** Parameters that say how a visitor came, and nothing of what is shown. */
const TRACKING = /^(?:utm_\w+|spm|from|ref|source|lid|sessionid|securityid|trackid)$/i;

/**
 * The address without what only this visit carries.
 * @param canonical what the page calls its own address. It is not taken where it names another site's page, or
 * drops a parameter that may be the posting's own: two postings would share one record.
 */
export function keptAddress(url: URL, canonical: string | null): string {
  const named = canonical === null ? null : parse(canonical, url);
  const address = new URL(named && isSamePage(named, url) && keepsParameters(named, url) ? named : url);
  address.username = '';
  address.password = '';
  address.hash = routeOf(url);
  for (const [name] of parametersOf(address)) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  return address.href;
}

/** Whether an address in the page's data is the page's own. */
export function isSameAddress(address: string, url: URL): boolean {
  const other = parse(address, url);
  if (!other || !isSamePage(other, url) || routeOf(other) !== routeOf(url)) return false;
  const hasContent = trimmedPath(url) !== '' || routeOf(url) !== '' || ownParameters(url).length > 0;
  return hasContent && keepsParameters(other, url) && keepsParameters(url, other);
}

function parse(address: string, base: URL): URL | null {
  return URL.canParse(address, base.href) ? new URL(address, base) : null;
}

function isSamePage(a: URL, b: URL): boolean {
  return a.host === b.host && trimmedPath(a) === trimmedPath(b);
}

/** Of two addresses the first has every parameter of the second, with its values. */
function keepsParameters(address: URL, of: URL): boolean {
  return ownParameters(of).every(([name, value]) => address.searchParams.getAll(name).includes(value));
}

function ownParameters(url: URL): [string, string][] {
  return parametersOf(url).filter(([name]) => !TRACKING.test(name));
}

/** Every parameter with its value. Not by an iterator: in Firefox a content script may not use those of a page's classes. */
function parametersOf({ searchParams }: URL): [string, string][] {
  const found: [string, string][] = [];
  searchParams.forEach((value, name) => {
    found.push([name, value]);
  });
  return found;
}

/** The part after `#` where it is an address inside the page, as `#/job/1`; others name a place in the text. */
function routeOf({ hash }: URL): string {
  return /^#[/!]/.test(hash) ? hash : '';
}

function trimmedPath({ pathname }: URL): string {
  return pathname.replace(/\/+$/, '');
}
