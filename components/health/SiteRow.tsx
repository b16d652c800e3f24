import { useId, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { ChevronDown, ChevronRight } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { LayoutHealth, SiteHealth } from '@/lib/messages/health';
import { CopyReport } from './CopyReport';
import { LayoutTable } from './LayoutTable';
import { StatusChip } from './StatusChip';
import { TriedList } from './TriedList';
import { partName, partsOf, siteName, whySentence } from './words';

/** Names of parts that stand in the row itself; the others unfold. */
const SHOWN_PARTS = 4;

export interface SiteRowProps {
  site: SiteHealth;
  open?: boolean;
  onCopy: (site: SiteHealth) => Promise<void>;
}

/** A site in the table; below it, unfolded, its layouts and what was tried. */
export function SiteRow({ site, open: first = false, onCopy }: SiteRowProps) {
  const { language, t } = useI18n();
  const [open, setOpen] = useState(first);
  const id = useId();
  const name = siteName(site, language);
  return (
    <>
      <tr class="site-row">
        <td class="fold">
          <IconButton
            icon={open ? ChevronDown : ChevronRight}
            label={t.health.details(name)}
            expanded={open}
            controls={id}
            onClick={() => setOpen(!open)}
          />
        </td>
        <th scope="row">
          <span class="cut">{name}</span>
          <span class="cut sm dim">{[t.health.kind[site.kind], ...site.hosts].join(' · ')}</span>
        </th>
        <td>
          <StatusChip status={site.status} />
        </td>
        <td>
          <When at={site.lastWorked} />
        </td>
        <td>
          <When at={site.lastFailed} />
        </td>
        <td>
          <Parts parts={partsOf(site)} most={SHOWN_PARTS} />
        </td>
      </tr>
      {open && (
        <tr class="site-open" id={id}>
          <td />
          <td colSpan={5}>
            {site.status === 'fails' && (
              <section class="broken">
                <h2>{whySentence(site.why, t)}</h2>
                <TriedList tried={site.tried} />
                <p class="popup-doors">
                  <CopyReport onCopy={() => onCopy(site)} />
                </p>
              </section>
            )}
            <LayoutTable layouts={site.layouts} />
          </td>
        </tr>
      )}
    </>
  );

  function When({ at }: { at: number | null }) {
    if (at === null)
      return (
        <span class="dim">
          <span aria-hidden="true">{t.health.neverShort}</span>
          <span class="sr">{t.health.neverLong}</span>
        </span>
      );
    return <time dateTime={new Date(at).toISOString()}>{shortTime(at, language)}</time>;
  }
}

/** Parts with how often they were got, those that were lost first. */
export function Parts({ parts, most = 99 }: { parts: LayoutHealth['parts']; most?: number }) {
  const { t } = useI18n();
  if (parts.length === 0) return <span class="dim">{t.health.noParts}</span>;
  const lost = [...parts].sort((a, b) => a.got / a.wanted - b.got / b.wanted);
  return (
    <ul class="parts">
      {lost.slice(0, most).map(({ name, wanted, got }) => (
        <li key={name} class={got < wanted / 2 ? 'is-lost' : ''}>
          <span aria-hidden="true">
            {partName(name, t)} <b>{t.health.rate(got, wanted)}</b>
          </span>
          <span class="sr">{t.health.rateName(partName(name, t), got, wanted)}</span>
        </li>
      ))}
    </ul>
  );
}
