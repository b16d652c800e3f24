import type { TargetedMouseEvent } from 'preact';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { Check, ExternalLink, History, Link2 } from '@/components/ui/icons';
import { langOf } from '@/lib/i18n';
import type { PostingSummary } from '@/lib/posting/summary';
import type { ColumnId } from '@/lib/table/columns';
import { CELLS, type CellWords } from './cells';

export interface PostingLineProps {
  posting: PostingSummary;
  /** Among the rows of the table, from 0. */
  index: number;
  columns: readonly ColumnId[];
  words: CellWords;
  selected: boolean;
  /** Address of its page. */
  href: string;
  onSelect: (on: boolean, range: boolean) => void;
}

/** One kept posting in the table. */
export function PostingLine(props: PostingLineProps) {
  const { posting, index, columns, words, selected, href, onSelect } = props;
  const { t } = words;
  const { title, company, url } = posting;
  return (
    // By keyboard the title's link does the same.
    <tr aria-rowindex={index + 2} class={selected ? 'is-selected' : ''} onClick={openRow}>
      <td class="pick">
        <label class="check">
          <input
            type="checkbox"
            checked={selected}
            aria-label={t.postings.select(title)}
            // A click tells of the shift key, and a press of the space bar is one too.
            onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
          />
          <span class="check-box" aria-hidden="true">
            {selected && <Icon of={Check} size={12} />}
          </span>
        </label>
      </td>
      {columns.map((id) =>
        id === 'title' ? (
          <th key={id} scope="row">
            <a class="posting-title cut" href={href} title={title} lang={langOf(title)}>
              {title}
            </a>
            <span class="posting-under">
              <span class="cut sm dim">{company ?? ' '}</span>
              {posting.changed && (
                <Chip meaning="unknown" icon={History}>
                  {t.postings.changed}
                </Chip>
              )}
              {posting.joined && (
                <span
                  class="joined-sign"
                  role="img"
                  aria-label={t.notes.twins.sign}
                  title={t.notes.twins.sign}
                >
                  <Icon of={Link2} size={13} />
                </span>
              )}
              {url && (
                <a
                  class="icon-btn is-small"
                  href={url}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t.dashboard.openLink(title)}
                  title={t.dashboard.openLink(title)}
                >
                  <Icon of={ExternalLink} size={13} />
                </a>
              )}
            </span>
          </th>
        ) : (
          <td key={id} class={`of-${id} ${id === 'missing' ? 'end' : 'cut'}`}>
            {CELLS[id](posting, words)}
          </td>
        ),
      )}
    </tr>
  );
}

/** A press anywhere in the row opens its posting, as its title does; not where one is at a control, or selects words. */
function openRow({
  target,
  currentTarget,
  ctrlKey,
  metaKey,
  shiftKey,
}: TargetedMouseEvent<HTMLElement>): void {
  if ((target as Element).closest('a, button, label, input, .pick')) return;
  const words = currentTarget.ownerDocument.getSelection();
  if (words && !words.isCollapsed) return;
  const link = currentTarget.querySelector<HTMLAnchorElement>('th a');
  link?.dispatchEvent(
    new MouseEvent('click', { bubbles: false, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}
