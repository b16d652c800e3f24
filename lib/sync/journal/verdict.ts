/** A server that was set back, and a copy of this profile, show in the own head and nowhere else. */

export type Verdict = 'ours' | 'landed' | 'rolled-back' | 'copied';

/** Whose a head is that stands under this device's name. @param nonces all that this device has ever written. */
export function judge(
  nonce: string,
  own: string | null,
  fly: string | undefined,
  nonces: readonly string[],
): Verdict {
  if (nonce === fly) return 'landed';
  if (nonce === own) return 'ours';
  return nonces.includes(nonce) ? 'rolled-back' : 'copied';
}
