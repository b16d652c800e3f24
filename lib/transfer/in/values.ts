/** Reads single values as people write them. */
import { type Owner, type OwnerKind, TAG_LENGTH } from '@/lib/notes/labels';

/** Before it there were no job sites, and after it our clock would never catch up. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
const DAY = 86_400_000;

const WRITTEN =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]*(\d{1,2})[:：时点](\d{1,2})?(?:[:：分](\d{1,2})?[秒]?)?)?[\d.]*(Z|[+-]\d{2}:?\d{2})?$/;

/** ms since the epoch; null where it is no time, or one that cannot be. What names no zone is local time. */
export function timeOf(value: unknown): number | null {
  const ms = msOf(value);
  return ms !== null && ms >= EARLIEST && ms < LATEST ? ms : null;
}

function msOf(value: unknown): number | null {
  // A sheet knows the hands of the clock, and no zone.
  if (value instanceof Date) return local(value);
  if (typeof value === 'number') {
    if (value > 30_000 && value < 110_000) return local(new Date(Math.round((value - 25_569) * DAY)));
    return Number.isInteger(value) ? value : null;
  }
  if (typeof value !== 'string') return null;
  const found = WRITTEN.exec(value.normalize('NFKC').trim());
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const utc = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
  const date = new Date(utc);
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day || (hour ?? 0) > 24) return null;
  const zone = found[7];
  if (!zone) return local(date);
  if (zone === 'Z') return utc;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return utc - (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** The time at which clocks here show what a date shows in UTC. */
function local(date: Date): number {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ).getTime();
}

/** A rating of 1 to 5; null where it is none. */
export function ratingOf(value: unknown): number | null {
  const text =
    typeof value === 'number'
      ? String(value)
      : String(value ?? '')
          .normalize('NFKC')
          .trim();
  const stars = /^[★⭐]{1,5}☆*$/u.test(text)
    ? [...text].filter((sign) => sign !== '☆').length
    : Number(text || Number.NaN);
  return Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : null;
}

export const MOST_TAGS = 100;

/** The tags of a cell, each once; null where there are too many, or one is too long. */
export function tagsOfWords(words: string): string[] | null {
  if (words.length > MOST_TAGS * (TAG_LENGTH + 2)) return null;
  const tags = [...new Set(words.split(/[;；,，、|\n#]+/).map((tag) => tag.trim()))].filter(
    (tag) => tag !== '',
  );
  return tags.length > MOST_TAGS || tags.some((tag) => tag.length > TAG_LENGTH) ? null : tags;
}

/** An address of a page, without the place in it and without a name and password; null where it is none. */
export function addressOf(words: string): string | null {
  try {
    const url = new URL(words.trim());
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    url.username = '';
    url.password = '';
    url.hash = '';
    return url.href.length > 4_000 ? null : url.href;
  } catch {
    return null;
  }
}

const OWNERS: Readonly<Record<string, OwnerKind>> = {
  ...{ 自家: 'own', 本公司: 'own', own: 'own', ours: 'own' },
  ...{ 竞品: 'rival', 竞争对手: 'rival', competitor: 'rival', rival: 'rival' },
  ...{ 客户: 'client', client: 'client' },
};

/** Whose posting it is: `自家`, `竞品 · 示例科技`; null where it says something else. */
export function ownerOf(value: unknown): Owner | null {
  const [, word = '', name = ''] = /^([^\s·:：]+)[\s·:：]*(.*)$/s.exec(String(value ?? '').trim()) ?? [];
  const known = word.toLowerCase();
  const kind = Object.hasOwn(OWNERS, known) ? OWNERS[known] : undefined;
  return kind && name.length <= 60 ? { kind, name: name.trim() } : null;
}
