/** Which marks a person can see in a page, in the order of the legend. */
import type { Persona } from '@/lib/platform/settings';
import type { Meaning } from '@/lib/posting/meanings';

const FOUND: readonly Meaning[] = ['unlawful', 'risky', 'style'];

export const SHOWN_MEANINGS: Record<Persona, readonly Meaning[]> = {
  recruiter: ['covered', 'waived', ...FOUND],
  seeker: ['met', 'partly', 'unmet', ...FOUND],
};

/** The choice with one meaning switched. */
export function switched(off: readonly Meaning[], meaning: Meaning): Meaning[] {
  return off.includes(meaning) ? off.filter((other) => other !== meaning) : [...off, meaning];
}
