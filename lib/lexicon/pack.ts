/** Arrays of numbers as strings that a page reads at once: base64 of their bytes, little-endian as every machine is. */

export function pack(numbers: Uint16Array | Int16Array | Int32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let text = '';
  for (let i = 0; i < bytes.length; i += SLICE) text += String.fromCharCode(...bytes.subarray(i, i + SLICE));
  return btoa(text);
}

/** One call takes only so many arguments. */
const SLICE = 0x2000;

export function unpack16(packed: string): Uint16Array {
  return new Uint16Array(bytesOf(packed).buffer);
}

export function unpackSigned16(packed: string): Int16Array {
  return new Int16Array(bytesOf(packed).buffer);
}

export function unpack32(packed: string): Int32Array {
  return new Int32Array(bytesOf(packed).buffer);
}

/** Since 2025 browsers read base64 themselves, ten times as fast as a loop on a page that has just opened. */
interface Decoder {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const own = (Uint8Array as Decoder).fromBase64?.(packed);
  if (own) return own;
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
