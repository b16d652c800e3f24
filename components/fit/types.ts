import type { Claim, Profile } from '@/lib/fit/profile';

/** What a job seeker says of themselves, and how it is changed. */
export interface SeekerState {
  /** Null until it was read. */
  profile: Profile | null;
  /** Something could not be read or kept; what was typed is still in `profile`. */
  failed: boolean;
  /**
   * Takes part of a claim; what is absent of it stays. Told at every key.
   * @param settles what another device said at the same time goes.
   */
  write: (item: string, change: Partial<Omit<Claim, 'beside'>>, settles?: boolean) => void;
  retry: () => void;
}

/** A posting that stays in the panel while the person is elsewhere. */
export interface PinState {
  on: boolean;
  /** The site that the pinned posting is from, as people know it. */
  from: string | null;
  onPin: (on: boolean) => void;
}
