import type { ComponentChildren } from 'preact';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Activity } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import type { SiteHealth } from '@/lib/messages/health';
import { SiteRow } from './SiteRow';

export interface HealthViewProps {
  /** Sites that fail first; null while they are read. */
  sites: readonly SiteHealth[] | null;
  onCopy: (site: SiteHealth) => Promise<void>;
  /** What stands below the table: a person's own readers. */
  children?: ComponentChildren;
}

/** How every site's reader does, also of those that were never visited. */
export function HealthView({ sites, onCopy, children }: HealthViewProps) {
  const { t } = useI18n();
  const failing = (sites ?? []).filter(({ status }) => status === 'fails').length;
  return (
    <section class="postings health">
      <header class="postings-head">
        <h1>{t.health.title}</h1>
        {sites && sites.length > 0 && <span class="dim">{t.health.count(sites.length, failing)}</span>}
      </header>
      <p class="sec">{t.health.intro}</p>
      {sites === null && (
        <div role="status">
          <span class="sr">{t.health.loading}</span>
          <Skeleton />
        </div>
      )}
      {sites?.length === 0 && (
        <EmptyState level={2} icon={Activity} title={t.health.none} why={t.health.noneWhy} />
      )}
      {sites && sites.length > 0 && (
        <div class="table-frame">
          <table class="sites">
            <thead>
              <tr>
                <th scope="col" class="fold">
                  <span class="sr">{t.health.layout}</span>
                </th>
                <th scope="col">{t.health.site}</th>
                <th scope="col">{t.health.status}</th>
                <th scope="col">{t.health.worked}</th>
                <th scope="col">{t.health.failed}</th>
                <th scope="col">{t.health.parts}</th>
              </tr>
            </thead>
            <tbody>
              {sites.map((site) => (
                <SiteRow key={site.id} site={site} open={site.status === 'fails'} onCopy={onCopy} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {children}
    </section>
  );
}
