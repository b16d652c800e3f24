import { browser } from './browser';

/** Whether this page may look at tabs. In Firefox a page of ours that stands in a frame over a web page may not. */
export function seesTabs(): boolean {
  return (browser as { tabs?: unknown }).tabs !== undefined;
}

/** The pages of the dashboard that are opened from elsewhere, by the names in their addresses. */
export const DASHBOARD_PAGES = ['welcome', 'paste', 'postings', 'profile', 'health', 'settings'] as const;
export type DashboardPage = (typeof DASHBOARD_PAGES)[number];

/** Opens a page of the dashboard in a tab of its own. Not to be called where `seesTabs` says no. */
export async function openDashboard(page: DashboardPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#/${page}`) });
}
