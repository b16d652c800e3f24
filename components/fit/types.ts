import type { Profile, WriteClaim } from '@/lib/fit/profile';

/** What a job seeker says of themselves, and how it is changed. */
export interface SeekerState {
  /** Null until it was read. */
  profile: Profile | null;
  /** Something could not be read or kept; what was typed is still in `profile`. */
  failed: boolean;
  /** Told at every key. */
  write: WriteClaim;
  retry: () => void;
}

/** A posting that stays in the panel while the person is elsewhere. */
export interface PinState {
  on: boolean;
  /** The site that the pinned posting is from, as people know it. */
  from: string | null;
  onPin: (on: boolean) => void;
}
