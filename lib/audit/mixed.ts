import type { RoleReason } from './types';

/** What a mixed posting is beside service. */
export type MixedWith = 'sales' | 'collection' | 'other';

/** What most of the deciding words say; of equals, the more serious. */
export function mixedWith(reasons: readonly Pick<RoleReason, 'says'>[]): MixedWith {
  const count = (says: MixedWith) => reasons.filter((reason) => reason.says === says).length;
  const most = Math.max(count('collection'), count('sales'), count('other'));
  if (most > 0 && count('collection') === most) return 'collection';
  return most > 0 && count('sales') < most ? 'other' : 'sales';
}
