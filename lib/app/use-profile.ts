import { useEffect, useRef, useState } from 'preact/hooks';
import { type Claim, type ClaimChange, NO_CLAIM, type Profile, type WriteClaim } from '@/lib/fit/profile';
import { BACKGROUND } from '@/lib/messages/requests';
import { askBackground } from '@/lib/messages/wire';
import { onChange, PROFILE_CHANGE } from '@/lib/platform/revision';

export interface ProfileLink {
  /** What is kept with what is on its way; null until it was read. */
  profile: Profile | null;
  /** Something could not be kept, or nothing could be read. */
  failed: boolean;
  /** Takes part of a claim at once and has it kept; what is absent of it stays. */
  write: WriteClaim;
  /** Reads, and sends what is not kept yet, once more. */
  retry: () => void;
}

type Changes = Readonly<Record<string, ClaimChange>>;

/** What the person says of themselves, live from every other page. */
export function useProfile(): ProfileLink {
  const [kept, setKept] = useState<Profile | null>(null);
  /** Said here and not yet known to be kept. */
  const [waiting, setWaiting] = useState<Changes>({});
  const newest = useRef<Changes>({});
  /** By item, stamps of the values that the person chose between: sent with what is not kept yet. */
  const chosen = useRef(new Map<string, string[]>());
  const onTheWay = useRef(new Map<string, number>());
  const [failed, setFailed] = useState(false);

  /** Messages about an item that are on their way. */
  const count = (item: string, by: 1 | -1): number => {
    const now = (onTheWay.current.get(item) ?? 0) + by;
    onTheWay.current.set(item, now);
    return now;
  };
  const hold = (changes: Changes) => {
    newest.current = changes;
    setWaiting(changes);
  };
  const read = () =>
    askBackground(BACKGROUND, 'profile.read', {}).then(
      (profile) => {
        setKept(profile);
        setFailed(false);
      },
      () => setFailed(true),
    );
  const send = async (item: string, change: ClaimChange) => {
    count(item, 1);
    try {
      const claim = await askBackground(BACKGROUND, 'profile.write', {
        item,
        change,
        over: chosen.current.get(item),
      });
      setKept((profile) => ({ ...profile, [item]: claim }));
      setFailed(false);
      if (count(item, -1) > 0) return;
      const { [item]: said = {}, ...others } = newest.current;
      const left = unsaid(said, claim);
      hold(left ? { ...others, [item]: left } : others);
      if (!left) chosen.current.delete(item);
      // A message that was tried again came after newer words: these go once more.
      if (left) send(item, left);
    } catch {
      count(item, -1);
      setFailed(true);
    }
  };
  const write: WriteClaim = (item, change, over) => {
    if (over) chosen.current.set(item, over);
    hold({ ...newest.current, [item]: { ...newest.current[item], ...change } });
    send(item, change);
  };

  useEffect(() => {
    read();
    return onChange(PROFILE_CHANGE, () => void read());
  }, []);
  const retry = () => {
    read();
    for (const [item, change] of Object.entries(newest.current)) send(item, change);
  };
  return { profile: kept && withChanges(kept, waiting), failed, write, retry };
}

/** What of a change the kept claim does not hold; null where it holds all. */
function unsaid(change: ClaimChange, claim: Claim): ClaimChange | null {
  const left = Object.entries(change).filter(([name, value]) => claim[name as keyof Claim] !== value);
  return left.length === 0 ? null : Object.fromEntries(left);
}
function withChanges(profile: Profile, changes: Changes): Profile {
  const changed = Object.entries(changes).map(([item, change]) => [
    item,
    { ...NO_CLAIM, ...profile[item], ...change },
  ]);
  return { ...profile, ...Object.fromEntries(changed) };
}
