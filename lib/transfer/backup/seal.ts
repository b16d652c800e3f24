/** How the frames of a backup are sealed: with a passphrase so that nobody reads them, else so that damage shows. */
import { fromBase64, toBase64 } from '@/lib/secret/base64';
import { keyOf } from '@/lib/secret/passphrase';
import { type Bytes, joined, utf8 } from '../bytes';
import { TransferError } from '../error';
import { type BackupHeader, type Frame, frameLabel, isEqual, SUM, sha256 } from './frame';

const PROOF = 'yardstick';
/** No frame has this number. */
const PROOF_NUMBER = 0xffff_ffff;

export interface Seal {
  close(frame: Frame): Promise<Bytes>;
  /** Ends with `damaged` where the frame is not as it was closed. */
  open(frame: Frame): Promise<Bytes>;
}

/** Without a passphrase: a checksum stands before each body. @param header the checksum of the header. */
export function plainSeal(header: Bytes): Seal {
  const sumOf = (frame: Frame, body: Uint8Array) => sha256(frameLabel(header, frame), body);
  return {
    close: async (frame) => joined([await sumOf(frame, frame.body), frame.body]),
    async open(frame) {
      const body = frame.body.slice(SUM);
      if (!isEqual(await sumOf(frame, body), frame.body.subarray(0, SUM)))
        throw new TransferError('damaged', `frame ${frame.number}`);
      return body;
    },
  };
}

type Cipher = NonNullable<BackupHeader['cipher']>;

/** A new key for a passphrase, with what the header says of it. */
export async function newCipher(
  passphrase: string,
  iterations: number,
): Promise<{ key: CryptoKey; cipher: Cipher }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(8));
  const key = await keyOf(passphrase, salt, iterations);
  const proof = await crypto.subtle.encrypt(parameters(iv, PROOF_NUMBER), key, utf8(PROOF));
  const cipher: Cipher = {
    name: 'AES-GCM',
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    proof: toBase64(new Uint8Array(proof)),
  };
  return { key, cipher };
}

/** The key of a backup. Ends with `wrong-passphrase`: the header itself is known to be whole. */
export async function knownCipher(passphrase: string, cipher: Cipher): Promise<CryptoKey> {
  const key = await keyOf(passphrase, fromBase64(cipher.salt), cipher.iterations);
  try {
    await crypto.subtle.decrypt(
      parameters(fromBase64(cipher.iv), PROOF_NUMBER),
      key,
      fromBase64(cipher.proof),
    );
  } catch {
    throw new TransferError('wrong-passphrase');
  }
  return key;
}

export function cipherSeal(key: CryptoKey, { iv }: Pick<Cipher, 'iv'>, header: Bytes): Seal {
  const start = fromBase64(iv);
  const sealing = (frame: Frame) => ({
    ...parameters(start, frame.number),
    additionalData: frameLabel(header, frame),
  });
  return {
    close: async (frame) => new Uint8Array(await crypto.subtle.encrypt(sealing(frame), key, frame.body)),
    async open(frame) {
      try {
        return new Uint8Array(await crypto.subtle.decrypt(sealing(frame), key, frame.body));
      } catch {
        throw new TransferError('damaged', `frame ${frame.number}`);
      }
    },
  };
}

/** No two frames under one key have the same initial value: its end is their number. */
function parameters(start: Bytes, number: number): AesGcmParams {
  const tail = new Uint8Array(4);
  new DataView(tail.buffer).setUint32(0, number);
  return { name: 'AES-GCM', iv: joined([start.subarray(0, 8), tail]) };
}
