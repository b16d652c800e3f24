/** Sealing with a passphrase: the server keeps names, sizes and times of files, and nothing that can be read. */
import { fromBase64, toBase64 } from '@/lib/secret/base64';
import { ITERATIONS, keyOf } from '@/lib/secret/passphrase';
import { type Bytes, joined, utf8 } from '@/lib/transfer/bytes';
import { SyncProblem } from '../problem';
import type { Cipher } from './layout';

export interface Seal {
  close(bytes: Bytes, label: string): Promise<Bytes>;
  /** Null where it is damaged, or closed with another passphrase. */
  open(bytes: Bytes, label: string): Promise<Bytes | null>;
}

/**
 * A sealed file: this sign, the salt of its key, its initial value, what is sealed. It carries its own salt, so that
 * nothing is lost where two devices made the space at once.
 */
const SIGN = utf8('YSS1');
const SALT = 16;
const IV = 12;
const START = SIGN.length + SALT + IV;
const PROOF = 'yardstick';

const isSealed = (bytes: Bytes) => SIGN.every((byte, i) => bytes[i] === byte);

/** Nothing is sealed; what is, cannot be opened without a passphrase. */
export const OPEN: Seal = {
  close: async (bytes) => bytes,
  async open(bytes) {
    if (isSealed(bytes)) throw new SyncProblem('no-passphrase');
    return bytes;
  },
};

/** What a new space says of its passphrase. */
export async function newCipher(passphrase: string): Promise<Cipher> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const proof = await close(key, salt, utf8(PROOF), PROOF);
  return { iterations: ITERATIONS, salt: toBase64(salt), proof: toBase64(proof) };
}

/** Keys are made when they are first needed. Ends with `wrong-passphrase` then. */
export function sealWith(passphrase: string, { iterations, salt: said, proof }: Cipher): Seal {
  // The server says how the key is made: it must not make it a weak one.
  if (iterations < ITERATIONS) throw new SyncProblem('not-ours');
  const salt = fromBase64(said);
  const keys = new Map<string, Promise<CryptoKey>>();
  const keyFor = (salt: Bytes) => {
    const name = toBase64(salt);
    const made = keys.get(name) ?? keyOf(passphrase, salt, iterations);
    keys.set(name, made);
    return made;
  };
  const own = async () => {
    const key = await keyFor(salt);
    if (!(await open(key, fromBase64(proof), PROOF))) throw new SyncProblem('wrong-passphrase');
    return key;
  };
  return {
    close: async (bytes, label) => close(await own(), salt, bytes, label),
    async open(bytes, label) {
      if (bytes.length < START || !isSealed(bytes)) return null;
      await own();
      return open(await keyFor(bytes.slice(SIGN.length, SIGN.length + SALT)), bytes, label);
    },
  };
}

async function close(key: CryptoKey, salt: Bytes, bytes: Bytes, label: string): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const parameters = { name: 'AES-GCM', iv, additionalData: utf8(label) };
  return joined([SIGN, salt, iv, new Uint8Array(await crypto.subtle.encrypt(parameters, key, bytes))]);
}

async function open(key: CryptoKey, bytes: Bytes, label: string): Promise<Bytes | null> {
  const iv = bytes.subarray(SIGN.length + SALT, START);
  try {
    const parameters = { name: 'AES-GCM', iv, additionalData: utf8(label) };
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, bytes.subarray(START)));
  } catch {
    return null;
  }
}
