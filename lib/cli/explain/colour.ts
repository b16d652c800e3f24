/** Emphasis in a terminal; plain where the output goes elsewhere, or the person wants none. */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export type Paint = (text: string, how: keyof typeof CODES) => string;

export function painter(stream: { isTTY?: boolean }, noColour = process.env.NO_COLOR): Paint {
  if (!stream.isTTY || noColour) return (text) => text;
  return (text, how) => `\x1b[${CODES[how]}m${text}\x1b[0m`;
}
