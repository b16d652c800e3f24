/**
 * The same script in ASCII alone. With one character beyond Latin in it a script takes two bytes for each of its
 * characters, and longer to be read. They stand in strings, templates and regular expressions only, where an escape
 * means the same.
 */
export function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
