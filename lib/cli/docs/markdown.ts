/** Pieces of Markdown. Texts of item files go through `plain`, patterns and selectors through the code forms. */

/** Text in which Markdown finds no markup; a line end is shown as ↵. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ↵ ');
}

/** Code inside a line. A value with backticks gets a longer fence. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

export function codeBlock(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A table; a cell may hold code, so only its pipes are escaped here. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Parts of a page, a blank line between them; what is empty is left out. */
export function page(parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}
