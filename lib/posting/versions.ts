/** The texts of a posting, one behind the other: which are kept, and what two lists of them say together. Pure. */
import { FIELD_NAMES } from './fields';
import type { Posting } from './posting';

/** Versions of one posting that are kept: the first, and the latest. */
export const MOST_VERSIONS = 40;

/** What makes a version: not until when it holds, which many sites bring up to date every day. */
const COMPARED = ['title', 'description', ...FIELD_NAMES.filter((name) => name !== 'validity')] as const;

type Compared = Pick<Posting, 'title' | 'description'> & {
  [name in (typeof FIELD_NAMES)[number]]?: string | null | undefined;
};

/** Whether a person who saw the one and then the other would say that the posting was changed. */
export function isChanged(before: Compared, after: Compared): boolean {
  return COMPARED.some((name) => (before[name] ?? null) !== (after[name] ?? null));
}

interface Text {
  /** Orders them: ms since the epoch. */
  at: number;
  posting: Compared;
  state: 'ready' | 'partial';
}

/** Of very many versions the first, the latest, and the last whole one: a posting may say it still. @param versions first seen first. */
export function latestVersions<V extends Text>(versions: readonly V[]): V[] {
  if (versions.length <= MOST_VERSIONS) return [...versions];
  const [first, ...latest] = [versions[0] as V, ...versions.slice(1 - MOST_VERSIONS)];
  const whole = versions.findLast(({ state }) => state === 'ready');
  const isThere = !whole || whole === first || latest.includes(whole);
  return isThere ? [first, ...latest] : [first, whole, ...latest.slice(1)];
}

/**
 * The versions of two who watched one posting, as one list. What stood already is none of its own: it is as old as
 * when it was first seen so, and as new in what does not make a version.
 */
export function joinVersions<V extends Text>(known: readonly V[], came: readonly V[]): V[] {
  const times = new Set(known.map(({ at }) => at));
  const all = [...known, ...came.filter(({ at }) => !times.has(at))].sort((a, b) => a.at - b.at);
  const told: V[] = [];
  for (const version of all) {
    const before = told.at(-1);
    if (before && before.state === version.state && !isChanged(before.posting, version.posting))
      told[told.length - 1] = { ...before, posting: version.posting };
    else told.push(version);
  }
  return latestVersions(told);
}

/** The version that a posting says now, with those before it. @param at which one it is. @param versions first seen first. */
export function versionsUpTo<V extends Pick<Text, 'at'>>(versions: readonly V[], at: number): V[] {
  const upTo = versions.filter((version) => version.at <= at);
  return upTo.length > 0 ? upTo : [...versions];
}
