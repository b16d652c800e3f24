/**
 * The own head, held against what this device has written: a server that was set back, and a copy of this profile, show
 * there and nowhere else.
 */
import type { Entry } from './folder';
import { type Head, headPath, segmentFolder } from './layout';
import { land, settle } from './push';
import { type Round, readHead, saveJournal, tellMended } from './round';
import { FLY, type Fly, NONCES, newOwn } from './state';
import { judge } from './verdict';

/** Looks after the own head, and sends what was on its way when the last round ended. */
export async function checkOwn(round: Round, heads: readonly Entry[]): Promise<void> {
  const { journal, device, replica } = round;
  const fly = (await replica.load(FLY)) as Fly | undefined;
  const entry = heads.find(({ name }) => headPath(device).endsWith(`/${name}`));
  if (!entry) {
    if (journal.own?.nonce) await restart(round, 'rolled-back');
    else if (fly) await land(round, fly);
  } else if (fly || !journal.own?.version || journal.own.version !== entry.version) {
    await compare(round, entry, fly, await readHead(round, device));
  }
  journal.own ??= newOwn(round.options.now());
}

async function compare(round: Round, entry: Entry, fly: Fly | undefined, head: Head | null): Promise<void> {
  const { journal, replica } = round;
  if (!head) {
    tellMended(round, 'damaged');
    if (await isShared(round, fly)) return rename(round);
    // An upload that was cut off: it is written again.
    if (fly) await land(round, fly);
    else if (journal.own) journal.own.stale = true;
    return;
  }
  const nonces = ((await replica.load(NONCES)) as string[] | undefined) ?? [];
  const verdict = judge(head.nonce, journal.own?.nonce ?? null, fly?.head.nonce, nonces);
  if (verdict === 'rolled-back') await restart(round, 'rolled-back', head.nonce);
  else if (verdict === 'copied') await rename(round);
  else {
    if (verdict === 'landed' && fly) await settle(round, fly);
    else if (fly) return land(round, fly);
    if (journal.own) journal.own.version = entry.version;
  }
}

/** Where the head cannot be read: whether segments stand there that this device has not written, so a copy of it has. */
async function isShared({ folder, device, journal: { own } }: Round, fly: Fly | undefined): Promise<boolean> {
  if (!own) return true;
  const known = [...own.segments, ...Object.values(own.ready), ...(fly?.files ?? [])].map(({ name }) => name);
  known.push(...own.trash);
  const there = (await folder.list(segmentFolder(device))) ?? [];
  return there.some(({ name }) => name.startsWith(own.epoch) && !known.includes(name.replace(/\.seg$/, '')));
}

/** Tells everything anew. What waits in the outbox waits on. @param nonce of the head that stands there. */
export async function restart(
  round: Round,
  why: 'rolled-back' | 'wiped' | null,
  nonce: string | null = null,
): Promise<void> {
  const { own } = round.journal;
  // What a newer version has written into the head goes on with it.
  round.journal.own = { ...newOwn(0), nonce, head: own?.head ?? null };
  if (why) tellMended(round, why);
  await saveJournal(round, { [FLY]: undefined });
}

/** A copy of this profile writes under its name: this one takes another. */
async function rename(round: Round): Promise<void> {
  const { journal, replica, device } = round;
  journal.own = null;
  if (!journal.vouched.includes(device)) journal.vouched.push(device);
  await saveJournal(round, { [FLY]: undefined });
  round.device = await replica.renew();
  tellMended(round, 'copied');
}
