/** Encodings that the platform only reads. */

let known: Map<string, number[]> | null = null;

/** Every sign of two bytes, looked up by reading all of them. */
function signs(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, number[]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const sign = decoder.decode(new Uint8Array([a, b]));
      if (sign.length === 1 && !bytes.has(sign)) bytes.set(sign, [a, b]);
    }
  return bytes;
}

/** A text in GB18030; what is beyond two bytes becomes a question mark. */
export function gb18030(text: string): Uint8Array<ArrayBuffer> {
  known ??= signs();
  const table = known;
  return new Uint8Array(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (table.get(sign) ?? [0x3f]))),
  );
}

/** A text in UTF-16 with a byte-order mark. */
export function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}
