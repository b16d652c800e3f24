import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { History } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import { compareAudits } from '@/lib/audit/compare';
import type { Audit } from '@/lib/audit/types';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { Posting } from '@/lib/posting/posting';
import { ChangeView } from './ChangeView';

/** A text of a posting, as it stood from a time on. */
export interface Version {
  /** ms since the epoch */
  at: number;
  /** What the clock said, where that is another time. */
  clock?: number | undefined;
  posting: Posting;
  state: 'ready' | 'partial';
}

export interface VersionsViewProps {
  /** First seen first. */
  versions: readonly Version[];
  audit: (posting: Posting, partial: boolean) => Audit;
  texts: ChecklistTexts;
}

/** All kept texts of a posting, the latest first, each with what it changed. */
export function VersionsView({ versions, audit, texts }: VersionsViewProps) {
  const { language, t } = useI18n();
  const [open, setOpen] = useState(versions.at(-1)?.at ?? null);
  if (versions.length < 2)
    return <EmptyState level={2} icon={History} title={t.history.one} why={t.history.oneWhy} />;
  return (
    <ol class="versions" reversed>
      {[...versions].reverse().map((version, n) => {
        const before = versions[versions.length - 2 - n];
        const isOpen = open === version.at;
        return (
          <li key={version.at}>
            <button
              type="button"
              class="version-head"
              aria-expanded={isOpen}
              disabled={!before}
              onClick={() => setOpen(isOpen ? null : version.at)}
            >
              <b>{t.history.version(versions.length - n)}</b>
              <time dateTime={new Date(timeOf(version)).toISOString()}>
                {shortTime(timeOf(version), language)}
              </time>
              <span class="dim">{t.paste.length(version.posting.description.length)}</span>
              {version.state === 'partial' && <span class="dim">{t.postings.has.partial}</span>}
              {!before && <span class="dim">{t.history.first}</span>}
            </button>
            {isOpen && before && (
              <ChangeView
                texts={texts}
                change={{
                  ...compareAudits(
                    audit(before.posting, before.state === 'partial'),
                    audit(version.posting, version.state === 'partial'),
                  ),
                  at: [timeOf(before), timeOf(version)],
                  before: before.posting,
                  after: version.posting,
                }}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function timeOf({ at, clock }: Version): number {
  return clock ?? at;
}
