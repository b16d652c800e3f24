/** What a program ends with when nothing could be read. */
const NOTHING_READ = 2;

/** Ends with a line on standard error. */
export function fail(why: string): never {
  console.error(why);
  process.exit(NOTHING_READ);
}
