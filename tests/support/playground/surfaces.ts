/** The stylesheets of each surface, as its entry point loads them: what one surface changes reaches no other. */
import base from '@/assets/styles/base.css?inline';
import dashboard from '@/assets/styles/dashboard.css?inline';
import data from '@/assets/styles/data.css?inline';
import health from '@/assets/styles/health.css?inline';
import panel from '@/assets/styles/panel.css?inline';
import popup from '@/assets/styles/popup.css?inline';
import postings from '@/assets/styles/postings.css?inline';
import profile from '@/assets/styles/profile.css?inline';
import report from '@/assets/styles/report.css?inline';
import settings from '@/assets/styles/settings.css?inline';
import sync from '@/assets/styles/sync.css?inline';
import transfer from '@/assets/styles/transfer.css?inline';
import ui from '@/assets/styles/ui.css?inline';
import type { Surface } from './scene';

export const SURFACE_STYLES: Record<Surface, string> = {
  panel: [base, ui, panel].join('\n'),
  popup: [base, ui, popup, health].join('\n'),
  dashboard: [
    base,
    ui,
    panel,
    dashboard,
    data,
    postings,
    health,
    profile,
    report,
    settings,
    sync,
    transfer,
  ].join('\n'),
  // What stands in pages brings its own styles into its shadow root.
  overlay: base,
};
