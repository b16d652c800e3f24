import type { MarkCardWords } from '@/lib/messages/marks';

export interface MarkCardProps {
  words: MarkCardWords;
  /** In the window, in px; null until it was measured, and unseen so long. */
  at: { left: number; top: number } | null;
  theme: 'light' | 'dark' | undefined;
  /** It came by the keyboard, so nobody sees it under a pointer: it is read aloud. */
  spoken: boolean;
  cardRef: (card: HTMLElement | null) => void;
  /** Told which entry: the panel shows its row. */
  onDoor: (entry: number) => void;
}

/** What marked words of the page prove, beside them: it stands in the page's own layer, without the panel's styles. */
export function MarkCard({ words, at, theme, spoken, cardRef, onDoor }: MarkCardProps) {
  const style = at ? { left: `${at.left}px`, top: `${at.top}px` } : { visibility: 'hidden' };
  return (
    <section
      class="mark-card"
      aria-label={words.label}
      role={spoken ? 'status' : undefined}
      data-theme={theme}
      style={style}
      ref={cardRef}
    >
      <ul>
        {words.entries.map((entry, n) => (
          <li key={`${entry.meaning} ${entry.name}`} class={`m-${entry.meaning}`}>
            <p class="mark-head">
              <span class="mark-word">{entry.word}</span>
              <b>{entry.name}</b>
              {entry.tag && <span class="mark-tag">{entry.tag}</span>}
            </p>
            {entry.why && <p class="mark-why">{entry.why}</p>}
            <button type="button" aria-label={`${words.door}: ${entry.name}`} onClick={() => onDoor(n)}>
              {words.door}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
