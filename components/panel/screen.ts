import type { PageView } from '@/lib/messages/view';

/** What the panel shows: the audit, or the reason why there is none. */
export type Screen =
  | 'audit'
  | 'reading'
  | 'empty'
  | 'list'
  | 'login'
  | 'blocked'
  | 'offline'
  | 'unreadable'
  | 'other'
  | 'orphaned';

/** @param anyway the person asked to see a posting of another role. */
export function screenOf(view: PageView | null, orphaned: boolean, anyway: boolean): Screen {
  if (orphaned) return 'orphaned';
  if (!view) return 'reading';
  const { audit, posting, state, kind } = view;
  if (audit && posting) {
    return audit.role.role === 'other' && audit.score === null && !anyway ? 'other' : 'audit';
  }
  if (state === 'login' || state === 'blocked' || state === 'offline' || state === 'unreadable') return state;
  if (state === null && kind === 'none') return 'empty';
  if (kind === 'list') return 'list';
  return 'reading';
}
