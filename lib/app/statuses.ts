import type { Messages } from '@/lib/i18n';
import { type StatusSets, statusName } from '@/lib/notes/statuses';

/** All statuses of both people, by name: postings may have been given either's. */
export function statusLists(
  sets: StatusSets,
  t: Messages,
): { named: { id: string; name: string }[]; nameOf: (id: string) => string } {
  const named = [...sets.recruiter, ...sets.seeker].map((status) => ({
    id: status.id,
    name: statusName(status, t.notes.status),
  }));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return { named, nameOf: (id) => names.get(id) ?? statusName({ id, name: null }, t.notes.status) };
}
