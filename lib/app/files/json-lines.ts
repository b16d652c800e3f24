/** On which line of a JSON text a value stands, for telling errors by their place. */

type Path = readonly (string | number)[];

/** @returns lines from 1, by path as `["readers",0,"id"]`; what is not found is on the line of what it stands in. */
export function lineFinder(text: string): (path: Path) => number {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  const skip = () => {
    while (at < text.length && /\s/.test(text[at] as string)) if (text[at++] === '\n') line++;
  };
  const string = () => {
    const start = at++;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at++;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const value = (path: Path): void => {
    skip();
    lines.set(JSON.stringify(path), line);
    const open = text[at];
    if (open === '"') string();
    else if (open === '{' || open === '[') members(path, open === '{');
    else while (at < text.length && !/[,\]}\s]/.test(text[at] as string)) at++;
  };
  const members = (path: Path, named: boolean): void => {
    at++;
    for (let i = 0; ; i++) {
      skip();
      if (at >= text.length || text[at] === '}' || text[at] === ']') break;
      let name: string | number = i;
      if (named) {
        name = string();
        skip();
        at++;
      }
      value([...path, name]);
      skip();
      if (text[at] === ',') at++;
    }
    at++;
  };
  value([]);
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const found = lines.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}

/** The line of the place that a parser complains of. */
export function lineOfError(text: string, error: unknown): number {
  const message = String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}
