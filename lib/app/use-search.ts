import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onChanges } from '@/lib/platform/revision';
import type { PostingSummary } from '@/lib/posting/summary';
import type { Database } from '@/lib/store/database';
import { allSearchTexts, searchTextOf } from '@/lib/store/search-texts';
import { TextIndex, wordsOf } from '@/lib/table/search';

export interface Search {
  /** What was found; null while nothing is searched for. */
  found: ReadonlySet<string> | null;
  /** 0 to 1: how much of the texts can be searched; titles can at once. */
  ready: number;
}

/**
 * Searches titles, texts and notes of the kept postings. The texts are read into memory once somebody searches.
 * @param words what was typed.
 */
export function useSearch(db: Database, postings: readonly PostingSummary[] | null, words: string): Search {
  const index = useRef(new TextIndex());
  const [turn, setTurn] = useState(0);
  const [ready, setReady] = useState(0);
  const wanted = useMemo(() => wordsOf(words), [words]);
  const asked = wanted.length > 0;
  const begun = useRef(false);

  // What a list knows is found at once, before any text is read.
  useEffect(() => {
    if (!asked || begun.current || !postings) return;
    begun.current = true;
    const listed = new Map(
      postings.map(({ key, title, company, place, tags }) => [key, [title, company, place, ...tags]]),
    );
    for (const [key, parts] of listed) index.current.put(key, parts);
    setTurn((n) => n + 1);
    const read = async () => {
      let done = 0;
      for await (const texts of allSearchTexts(db)) {
        for (const { key, parts } of texts) index.current.put(key, [...(listed.get(key) ?? []), ...parts]);
        done += texts.length;
        setReady(Math.min(0.99, done / Math.max(1, postings.length)));
        setTurn((n) => n + 1);
        await new Promise((rest) => setTimeout(rest));
      }
      setReady(1);
    };
    read().catch((error) => console.error(error));
  }, [asked, postings, db]);

  useEffect(
    () =>
      onChanges((key) => {
        if (!begun.current) return;
        if (key === null) {
          begun.current = false;
          setTurn((n) => n + 1);
          return;
        }
        void searchTextOf(db, key).then((text) => {
          if (text) index.current.put(key, text.parts);
          else index.current.delete(key);
          setTurn((n) => n + 1);
        });
      }),
    [db],
  );

  const found = useMemo(() => (asked ? index.current.find(wanted) : null), [wanted, asked, turn]);
  return { found, ready: asked ? ready : 1 };
}
