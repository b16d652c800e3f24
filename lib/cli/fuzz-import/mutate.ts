/** Damages files: as disks, programs and people with bad intentions do. */

/** A number from 0 to below the one that is given. */
export type Choose = (below: number) => number;

const encoder = new TextEncoder();

/** What breaks readers that trust. */
const HOSTILE = [
  '{"__proto__":{"polluted":true}}',
  '\\u0000',
  '\\ud800',
  '\u0000',
  '"\n"',
  '""""',
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '99999-12-31',
  '0000-00-00',
  '1e999',
  '-9007199254740993',
  'null',
  '[]',
  '{}',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  ']}',
  '}]}',
  ',,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,',
  '\r\n\r\n',
  '\ufeff',
  '<row r="1e99"><c r="ZZZZ9"/></row>',
  '<c r="XFD1048576" t="s"><v>-1</v></c>',
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>&b;&#x110000;&#0;',
  '<![CDATA[',
  '</sheetData>',
].map((text) => encoder.encode(text));

/** The same, as members of an object. */
const MEMBERS = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"toString":1,',
  '"half":"\\ud800","nul":"\\u0000",',
  '"kind":"settings","values":{},',
  '"t":"zzzzzzzzz0000.device",',
  '"firstSeen":1e300,',
  '"version":99,',
  '"tags":["a","b"],',
].map((text) => encoder.encode(text));

/** Behind these signs a value or a name is awaited: `{`, `[`, `,`, `:`, `>` and a break. */
const OPENING = [0x7b, 0x5b, 0x2c, 0x3a, 0x3e, 0x0a];

type Change = (bytes: Uint8Array, choose: Choose, other: Uint8Array) => Uint8Array;

const CHANGES: readonly Change[] = [
  (bytes, choose) => changed(bytes, choose(bytes.length), (byte) => byte ^ (1 << choose(8))),
  (bytes, choose) => changed(bytes, choose(bytes.length), () => choose(256)),
  (bytes, choose) => bytes.slice(0, choose(bytes.length)),
  (bytes, choose) => bytes.slice(choose(Math.min(bytes.length, 200))),
  (bytes, choose) => spliced(bytes, choose(bytes.length), choose(60), new Uint8Array()),
  (bytes, choose) =>
    spliced(
      bytes,
      choose(bytes.length),
      0,
      Uint8Array.from({ length: choose(20) }, () => choose(256)),
    ),
  (bytes, choose) => spliced(bytes, choose(bytes.length), 0, HOSTILE[choose(HOSTILE.length)] as Uint8Array),
  (bytes, choose) =>
    spliced(bytes, choose(bytes.length), choose(30), HOSTILE[choose(HOSTILE.length)] as Uint8Array),
  // Where it becomes a part of what stands there.
  (bytes, choose) => {
    const sign = OPENING[choose(OPENING.length)] as number;
    const words = sign === OPENING[0] ? MEMBERS : HOSTILE;
    return spliced(
      bytes,
      bytes.indexOf(sign, choose(bytes.length)) + 1,
      0,
      words[choose(words.length)] as Uint8Array,
    );
  },
  (bytes, choose) => {
    const from = choose(bytes.length);
    return spliced(bytes, choose(bytes.length), 0, bytes.slice(from, from + choose(400)));
  },
  (bytes, choose, other) => {
    const from = choose(other.length);
    return spliced(bytes, choose(bytes.length), choose(100), other.slice(from, from + choose(400)));
  },
  (bytes, choose) => {
    const word = bytes.slice(choose(bytes.length)).slice(0, 1 + choose(6));
    const many = new Uint8Array(word.length * (1 + choose(400)));
    for (let at = 0; at < many.length; at += word.length) many.set(word, at);
    return spliced(bytes, choose(bytes.length), 0, many);
  },
  // Another encoding than the one that is written.
  (bytes) => encoder.encode(new TextDecoder('gb18030').decode(bytes)),
  (bytes) => encoder.encode(new TextDecoder('latin1').decode(bytes)),
];

/** One to four changes of a file. @param other another file, for what does not belong. */
export function mutated(bytes: Uint8Array, other: Uint8Array, choose: Choose): Uint8Array<ArrayBuffer> {
  let changed = bytes;
  for (let left = 1 + choose(4); left > 0 && changed.length > 0; left--) {
    const change = CHANGES[choose(CHANGES.length)] as Change;
    changed = change(changed, choose, other);
  }
  return new Uint8Array(changed);
}

function changed(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

function spliced(bytes: Uint8Array, at: number, length: number, instead: Uint8Array): Uint8Array {
  const rest = bytes.slice(at + length);
  const whole = new Uint8Array(at + instead.length + rest.length);
  whole.set(bytes.slice(0, at));
  whole.set(instead, at);
  whole.set(rest, at + instead.length);
  return whole;
}
