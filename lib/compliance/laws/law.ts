/**
 * How its wording was checked: text, read in the statute; secondhand, in press or official read-outs; memory, not
 * looked up, so the number of the article is to be confirmed.
 */
export type Checked = 'text' | 'secondhand' | 'memory';

export interface Law {
  /** Title and article as cited, in Chinese. */
  cite: string;
  /** The name by which it is usually known in English, with the article; no official translation. */
  english: string;
  /** Enacted, and last changed or in force. */
  year: string;
  checked: Checked;
  /** What it says, in our own words. */
  says: { zh: string; en: string };
}

/** One row of a table of laws. */
export function law(
  cite: string,
  english: string,
  year: string,
  checked: Checked,
  zh: string,
  en: string,
): Law {
  return { cite, english, year, checked, says: { zh, en } };
}
