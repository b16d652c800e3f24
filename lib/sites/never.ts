/**
 * Pages that are never looked at, told from their address alone before anything on them is queried: conversations,
 * candidates, résumés, accounts, payments and log-ins are not postings, and are other people's private matters.
 */

/** Words that name such a page where one of them is a whole part of the address's path. */
const WORDS = [
  'chat|chats|im|message|messages|messaging|inbox|conversation|conversations|mail',
  'resume|resumes|jianli|cv|cvs|profile|profiles|candidate|candidates|talent|talents',
  'account|accounts|login|logout|signin|sign-in|signup|sign-up|register|passport|password|oauth|sso|auth',
  'pay|payment|payments|billing|order|orders|wallet|checkout|vip|settings|setting|privacy|security',
].join('|');

const PART = new RegExp(`(?:^|[/#?&])(?:${WORDS})(?:[/.?#]|$)`, 'i');
/** Hosts of their own for the same: im.example.com, passport.example.com. */
const HOST = /^(?:im|chat|passport|login|account|accounts|auth|sso|mail|message|pay|resume|jianli)\./i;

/**
 * @param own regular expressions of the site over the address (path, query and hash).
 * @param read the same for pages that are read all the same, such as a recruiter's own job list under `/chat/`.
 */
export function isNeverRead(url: URL, own: readonly string[] = [], read: readonly string[] = []): boolean {
  const address = addressOf(url);
  if (read.some((pattern) => new RegExp(pattern).test(address))) return false;
  if (own.some((pattern) => new RegExp(pattern).test(address))) return true;
  return HOST.test(url.hostname) || PART.test(url.pathname) || PART.test(routeIn(url.hash));
}

/** Path, query and hash as one: single-page applications keep their route in any of them. */
export function addressOf({ pathname, search, hash }: URL): string {
  return pathname + search + hash;
}

/** A hash that is a route (`#/chat`), and not a place in the text. */
function routeIn(hash: string): string {
  return hash.startsWith('#/') || hash.startsWith('#!/') ? hash : '';
}
