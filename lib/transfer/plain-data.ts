/** Data of a file of who knows whom, before anything else looks at it. */
import type { RowCode } from './error';

/** Deeper, or of more parts, than any row is: a file made to exhaust us. */
const DEEPEST = 24;
const MOST_PARTS = 50_000;

/** Names that every object has by birth: under them, looking up what a row says would find something else. */
export function isUnsafeKey(key: string): boolean {
  return key in Object.prototype;
}

export type Checked = { value: unknown; mended: boolean } | { code: RowCode; field: string };

/**
 * Looks through a value of JSON without recursion, and mends its texts in place: half signs and NUL, which some
 * databases and files cannot hold, are taken out.
 */
export function checkPlain(value: unknown): Checked {
  const root = { value };
  const left: { holder: Record<string, unknown>; name: string; depth: number }[] = [
    { holder: root, name: 'value', depth: 0 },
  ];
  let parts = 0;
  let mended = false;
  for (let next = left.pop(); next; next = left.pop()) {
    const { holder, name, depth } = next;
    const found = holder[name];
    if (typeof found === 'string') {
      const mend = mendText(found);
      if (mend === found) continue;
      holder[name] = mend;
      mended = true;
    } else if (typeof found === 'object' && found !== null) {
      if (depth >= DEEPEST) return { code: 'too-deep', field: name };
      const names = Object.keys(found);
      parts += names.length;
      if (parts > MOST_PARTS) return { code: 'too-many-parts', field: name };
      const unsafe = names.find((one) => isUnsafeKey(one) || mendText(one) !== one);
      if (unsafe !== undefined) return { code: 'unsafe-key', field: mendText(unsafe).slice(0, 40) };
      for (const one of names)
        left.push({ holder: found as Record<string, unknown>, name: one, depth: depth + 1 });
    }
  }
  return { value: root.value, mended };
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: taken out here.
const NUL = /\u0000/g;

/** A text without half signs (they become U+FFFD) and without NUL. */
export function mendText(text: string): string {
  return text.replace(LONE, '\ufffd').replace(NUL, '');
}
