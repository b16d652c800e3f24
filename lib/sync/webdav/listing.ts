/** What a server lists: the answer to PROPFIND, read without a document, as a worker has none. */
import type { Entry } from '../journal/folder';

/** Some servers tell times in whole seconds, and no content apart that was written in the same one. */
const RACY = 3_000;

/** What is asked of each file. */
export const WANTED = wantedOf('<getcontentlength/>');
/** The same without their sizes. */
export const UNSIZED = wantedOf('');

function wantedOf(more: string): string {
  const properties = `<getlastmodified/><getetag/><resourcetype/>${more}`;
  return `<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>${properties}</prop></propfind>`;
}

/**
 * The files of an answer; null where it is none, or was cut off.
 * @param date when the server gave it by its own clock, ms since the epoch.
 */
export function readListing(text: string, date: number): Entry[] | null {
  if (!/<(?:[\w.-]+:)?multistatus\b/.test(text)) return null;
  if (!/<\/(?:[\w.-]+:)?multistatus\s*>\s*$|<(?:[\w.-]+:)?multistatus\b[^>]*\/>\s*$/.test(text)) return null;
  return elements(text, 'response').flatMap((response) => {
    const entry = entryOf(response, date);
    return entry ? [entry] : [];
  });
}

function entryOf(response: string, date: number): Entry | null {
  const name = nameIn(elements(response, 'href')[0] ?? '');
  const isFolder = elements(response, 'resourcetype').some((type) => /<(?:[\w.-]+:)?collection\b/.test(type));
  const status = elements(
    response.replace(/<(?:[\w.-]+:)?propstat\b[\s\S]*<\/[^>]*propstat\s*>/, ''),
    'status',
  )[0];
  if (name === '' || isFolder || (status && !/\s2\d\d\b/.test(status))) return null;
  const said = (property: string) => {
    const value = elements(response, property).find((text) => text.trim() !== '');
    return value === undefined ? null : decoded(value);
  };
  const size = said('getcontentlength');
  const modified = Date.parse(said('getlastmodified') ?? '');
  const etag = said('getetag');
  const isRacy = date - modified < RACY;
  const isKnown = Number.isFinite(modified) ? !isRacy : etag !== null;
  return {
    name,
    size: size !== null && /^\d+$/.test(size) ? Number(size) : null,
    version: isKnown ? `${etag} ${modified}` : null,
  };
}

/** The contents of all elements of a name, whatever their prefix; an empty one is ''. */
function elements(text: string, name: string): string[] {
  const pattern = new RegExp(`<([\\w.-]+:)?${name}(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</\\1${name}\\s*>)`, 'g');
  return [...text.matchAll(pattern)].map(([, , content]) => content ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  const plain = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1').trim();
  return plain.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, number, word) => {
    if (word) return ENTITIES[word] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The last part of an address, whole or without its host; empty where that is none. */
function nameIn(href: string): string {
  const path = decoded(href)
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
