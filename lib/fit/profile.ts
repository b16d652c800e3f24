/** What a person says of themselves: one claim an item of the checklist. */
import type { ItemFacts } from '@/lib/audit/types';

/** 会, 会一点, 不会, 不确定. */
export const CLAIM_LEVELS = ['can', 'some', 'cannot', 'unsure'] as const;
export type ClaimLevel = (typeof CLAIM_LEVELS)[number];

/** The most characters of an example of one's own. */
export const EXAMPLE_MAX = 200;

/** A person's own word on an item. */
export interface Claim {
  /** Null: not yet asked, or taken back. */
  level: ClaimLevel | null;
  /** An example of one's own; '' where there is none. */
  example: string;
  /** The half hour of practice for it was done. */
  done: boolean;
  /** What was said on another device at the same time, for the person to decide; absent where nothing was. */
  beside?: Beside | undefined;
}

/** What else was said of an item: a level, an example; one of each, the next moves up once that is decided. */
export interface Beside {
  level?: ClaimLevel | null | undefined;
  example?: string | undefined;
  /** Stamps of these values, and of those that stand in the claim. */
  over: string[];
}

/** What a person says of an item anew; what is absent stays. */
export type ClaimChange = Partial<Omit<Claim, 'beside'>>;

/** @param over stamps of the values that the person chose between: they go. */
export type WriteClaim = (item: string, change: ClaimChange, over?: string[]) => void;

/** Claims by item; what is absent was never asked. */
export type Profile = Readonly<Record<string, Claim>>;

/** Levels by item, of those that have one: all that a page's marks need. */
export type Levels = Readonly<Record<string, ClaimLevel>>;

/** Nothing said yet. */
export const NO_CLAIM: Claim = { level: null, example: '', done: false };

const ASKING_GROUPS: readonly string[] = ['basic', 'ability'];

/** Whether an item belongs to a group that asks something of the person: duties and offers do not. */
export function isOfAskingGroup({ group }: Pick<ItemFacts, 'group'>): boolean {
  return ASKING_GROUPS.includes(group);
}

/** Whether a person can be asked for it: never for what is delicate. */
export function canBeAsked(item: Pick<ItemFacts, 'group' | 'delicate'>): boolean {
  return isOfAskingGroup(item) && !item.delicate;
}

/** The levels alone. */
export function levelsOf(profile: Profile): Levels {
  return Object.fromEntries(
    Object.entries(profile).flatMap(([id, { level }]) => (level ? [[id, level] as const] : [])),
  );
}
