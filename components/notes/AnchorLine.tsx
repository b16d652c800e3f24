import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { LocateFixed, TriangleAlert, Unplug } from '@/components/ui/icons';
import type { Found } from '@/lib/anchor/find';
import type { Anchor } from '@/lib/notes/note';

export interface AnchorLineProps {
  anchor: Anchor;
  /** Where the words stand in the text as it is now. */
  found: Found;
  /** The text as it is now. */
  text: string;
  /** Language of the posting. */
  lang: string;
  /** Shows the words on the page; without it there is no page. */
  onLocate: (() => void) | undefined;
}

/** So much of long words is quoted, in UTF-16 code units. */
const QUOTED = 80;

/** The words that a note is on, and what has become of them. */
export function AnchorLine({ anchor, found, text, lang, onLocate }: AnchorLineProps) {
  const { t } = useI18n();
  const words = shortened(anchor.exact);
  return (
    <div class="note-anchor">
      <div class="note-quote">
        <q lang={lang}>{words}</q>
        {found.state !== 'detached' && onLocate && (
          <Button variant="link" icon={LocateFixed} label={t.notes.locateNote(words)} onClick={onLocate}>
            {t.notes.locate}
          </Button>
        )}
      </div>
      {found.state === 'changed' && (
        <p class="sm sec">
          <Chip meaning="missing" icon={TriangleAlert}>
            {t.notes.changed}
          </Chip>{' '}
          {t.notes.changedNow(shortened(text.slice(found.start, found.end)))}
        </p>
      )}
      {found.state === 'detached' && (
        <p class="sm sec">
          <Chip meaning="unknown" icon={Unplug}>
            {t.notes.detached}
          </Chip>{' '}
          {t.notes.detachedWhy}
        </p>
      )}
    </div>
  );
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${[...line].slice(0, QUOTED).join('')}…` : line;
}
