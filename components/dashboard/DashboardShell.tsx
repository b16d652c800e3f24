import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import {
  Activity,
  Bookmark,
  CircleAlert,
  ClipboardPaste,
  Cloud,
  Database,
  FilePenLine,
  LayoutDashboard,
  type LucideIcon,
  Settings,
  TrendingUp,
  UserRound,
} from '@/components/ui/icons';
import { Logo } from '@/components/ui/Logo';
import { DASHBOARD_PAGES, type DashboardPage } from '@/lib/app/dashboard-pages';

/** Only a job seeker has these. */
const SEEKER_PAGES: readonly DashboardPage[] = ['profile', 'growth'];

const ICONS: Record<DashboardPage, LucideIcon> = {
  paste: ClipboardPaste,
  postings: LayoutDashboard,
  notes: Bookmark,
  profile: UserRound,
  growth: TrendingUp,
  drafts: FilePenLine,
  sync: Cloud,
  health: Activity,
  data: Database,
  settings: Settings,
};

export interface DashboardShellProps {
  page: DashboardPage;
  /** Postings kept; null while that is not known. */
  kept: number | null;
  /** Whether the pages of a job seeker stand here. */
  seeker?: boolean;
  /** The address of a page, so that it can be opened in a tab of its own. */
  href: (page: DashboardPage) => string;
  /** What has befallen the database while this page is open. */
  trouble?: 'blocked' | 'deleted' | null | undefined;
  children: ComponentChildren;
}

/** The frame of the dashboard: the ways on the left, the page on the right. */
export function DashboardShell({ page, kept, seeker = false, href, trouble, children }: DashboardShellProps) {
  const { t } = useI18n();
  return (
    <div class="dash">
      <nav class="dash-nav" aria-label={t.dashboard.nav}>
        <p class="dash-name">
          <Logo /> <b>{t.app.name}</b>
        </p>
        <ul>
          {DASHBOARD_PAGES.filter((id) => seeker || !SEEKER_PAGES.includes(id)).map((id) => (
            <li key={id}>
              <a
                href={href(id)}
                class={id === page ? 'is-on' : ''}
                aria-current={id === page ? 'page' : undefined}
                title={t.dashboard[id]}
              >
                <Icon of={ICONS[id]} />
                <span class="grow cut">{t.dashboard[id]}</span>
                {id === 'postings' && kept !== null && <small>{kept}</small>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="dash-main">
        {trouble && (
          <div class="dash-trouble">
            <Banner meaning="missing" icon={CircleAlert} live>
              {t.data.trouble[trouble]}
            </Banner>
          </div>
        )}
        {children}
      </main>
    </div>
  );
}
