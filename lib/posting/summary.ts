/** A kept posting, as the list shows it. */
export interface PostingSummary {
  key: string;
  title: string;
  company: string | null;
  score: number | null;
  missing: number;
  /** When it was last looked at, ms since the epoch. */
  seen: number;
  url: string | null;
  noted: boolean;
}
