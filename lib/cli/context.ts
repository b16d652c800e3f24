/** Words of a posting as they stand in it. */
import type { ReadClause } from '@/lib/audit/auditor';
import type { Span } from '@/lib/audit/types';
import type { Section } from '@/lib/text/sections';

export interface Context {
  section: Section;
  /** The words, and the clauses that they stand in. */
  words: string;
  clause: string;
}

export function contextOf(description: string, clauses: readonly ReadClause[], [start, end]: Span): Context {
  const around = clauses.filter(({ span }) => span[0] < end && start < span[1]);
  const from = Math.min(start, ...around.map(({ span }) => span[0]));
  const to = Math.max(end, ...around.map(({ span }) => span[1]));
  const words = description.slice(start, end);
  return {
    section: around[0]?.section ?? 'none',
    words: oneLine(words),
    clause: oneLine(`${description.slice(from, start)}【${words}】${description.slice(end, to)}`),
  };
}

/** White space as it shows in one line; nothing in a posting may steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
}
