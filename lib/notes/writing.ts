/** What an editor tells of a note at every key, and how several wordings become one. */
import type { Anchor, Wording } from './note';

export interface Writing {
  /** Of the note; made by the editor where the note is new. */
  id: string;
  /** Key of the posting that it was written for: it may no longer be the one on the page. */
  posting: string;
  /** Markdown. */
  body: string;
  /** Of a new note: the words it is tied to, null where it is on the whole posting. Absent where the note is known. */
  anchor?: Anchor | null | undefined;
  edit: {
    /** The editor's own id, a dot, and the how-manieth of its writings this is. */
    edit: string;
    /** Stamps of the wordings that the editor had before its eyes. */
    over: string[];
  };
}

/** Several wordings as one text, the oldest first, with a line between them. Equal ones stand once. */
export function joinWordings(wordings: readonly Wording[]): string {
  const bodies = [...wordings].sort((a, b) => (a.stamp < b.stamp ? -1 : 1)).map(({ body }) => body.trim());
  return [...new Set(bodies)].filter((body) => body !== '').join('\n\n---\n\n');
}
