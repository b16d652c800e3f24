/** The pages of the dashboard, by the names in their addresses, in the order in which they are listed. */
export const DASHBOARD_PAGES = [
  'paste',
  'postings',
  'notes',
  'drafts',
  'profile',
  'growth',
  'sync',
  'health',
  'data',
  'settings',
] as const;
export type DashboardPage = (typeof DASHBOARD_PAGES)[number];
