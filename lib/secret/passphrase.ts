/** A key from a passphrase: for backups, and for what is synced. */

/** Rounds of PBKDF2: what OWASP asks of SHA-256. */
export const ITERATIONS = 600_000;
/** Bounded: a hostile file would have us reckon for days. */
export const MOST_ITERATIONS = 20_000_000;

/** The same key however the passphrase's signs are composed on another machine. */
export async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
