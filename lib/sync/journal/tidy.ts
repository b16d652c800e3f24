/** Looking after the own segments: what no head lists is removed, and what is listed is held against what is there. */
import { garbageIn } from './compact';
import { segmentFolder, segmentPath } from './layout';
import { LIMITS } from './limits';
import { ownOf } from './push';
import { type Round, saveJournal, tellMended } from './round';

const AUDIT_EVERY = 7 * 24 * 3_600_000;
/** Some servers list no more than 750 files, and do not say so. */
const LONGEST_LIST = 700;

/** Removes what no head lists any more. */
export async function tidy(round: Round): Promise<void> {
  const own = ownOf(round);
  const names = own.trash.slice(0, LIMITS.removed);
  if (names.length === 0) return;
  for (const name of names) await round.folder.remove(segmentPath(round.device, name));
  own.trash = own.trash.slice(names.length);
  await saveJournal(round);
}

/** Once a week: names and sizes of the own segments. */
export async function audit(round: Round): Promise<void> {
  const { folder, device, options } = round;
  const own = ownOf(round);
  // A clock that was set back must not put it off for years.
  if (Math.abs(options.now() - own.audited) <= AUDIT_EVERY) return;
  const there = new Map(
    ((await folder.list(segmentFolder(device))) ?? []).map(({ name, size }) => [
      name.replace(/\.seg$/, ''),
      size,
    ]),
  );
  const isDamaged = own.segments.some(({ name, size }) => {
    const found = there.get(name);
    return found === undefined ? there.size < LONGEST_LIST : found !== null && found !== size;
  });
  if (isDamaged) tellMended(round, 'damaged');
  own.whole &&= !isDamaged;
  own.trash = garbageIn([...there.keys()], own);
  own.audited = options.now();
  // The others see that this device is still in use.
  if (options.now() - (own.head?.at ?? 0) > AUDIT_EVERY) own.stale = true;
  await saveJournal(round);
}
