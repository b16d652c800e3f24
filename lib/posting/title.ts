/** What lists cut long titles off with. */
const CUT = /(?:…|\.{3})$/u;

/** Whether a title as a list shows it is that of a posting: width, spaces and case aside, and it may be cut. */
export function isTitleOf(shown: string, title: string): boolean {
  const short = plain(shown);
  const whole = plain(title);
  return short === whole || (CUT.test(short) && whole.startsWith(short.replace(CUT, '')));
}

function plain(title: string): string {
  return title.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
