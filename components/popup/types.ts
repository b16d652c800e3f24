import type { ShownProblem } from '@/lib/app/sync/desk';
import type { Fit } from '@/lib/fit/fit';
import type { HealthStatus, Tried } from '@/lib/messages/health';
import type { PageView } from '@/lib/messages/view';
import type { Labels } from '@/lib/notes/labels';
import type { Persona } from '@/lib/platform/settings';

/**
 * What the popup knows of the tab it stands over. `page`: the content script answers (its view may still be null);
 * `unsupported`: no reader works here, but the page may be audited once; `restricted`: the browser's own page; `private`: of a kind
 * that is never read.
 */
export type PopupState = 'page' | 'off' | 'unsupported' | 'restricted' | 'orphaned' | 'private';

/** How the reader of this site did lately; `at`: when it last worked, or failed. */
export interface HealthLine {
  status: HealthStatus;
  at: number | null;
}

/** A page that should show a posting and could not be read. */
export interface Broken {
  why: string | null;
  tried: readonly Tried[];
}

/** A line of the popup is shown only where its callback is given. */
export interface PopupViewProps {
  state: PopupState;
  /** Null on pages without one. */
  host: string | null;
  view: PageView | null;
  /** How far a job seeker meets what is asked; null for a recruiter, and while that is not known. */
  fit?: Fit | null | undefined;
  /** What the person put right of what was read of the page. */
  read?: Labels['read'] | undefined;
  /** What was last asked of the page could not be done. */
  failed?: boolean | undefined;
  persona: Persona;
  /** Characters selected in the page. */
  selected?: number | undefined;
  /** Postings kept on this computer; null while that is not known. */
  kept: number | null;
  /** What a job seeker has said of themselves, in items; null while that is not known. */
  filled?: number | null | undefined;
  /** The key that audits the page, such as `Alt+Y`. */
  pageKeys?: string | undefined;
  onPersona: (persona: Persona) => void;
  /** Switch Yardstick on or off for the host. */
  onSite: (on: boolean) => void;
  onDashboard: () => void;
  onPaste: () => void;
  onSettings: () => void;
  /** Opens what a job seeker says of themselves. */
  onProfile?: (() => void) | undefined;
  /** Turns the marks in pages on or off. */
  onMarks?: ((on: boolean) => void) | undefined;
  onOpen?: (() => void) | undefined;
  onSidePanel?: (() => void) | undefined;
  onPage?: (() => void) | undefined;
  onSelection?: (() => void) | undefined;
  onAnyway?: (() => void) | undefined;
  onReload?: (() => void) | undefined;
  health?: HealthLine | null | undefined;
  onHealth?: (() => void) | undefined;
  /** What syncing needs of the person. */
  sync?: { problem: ShownProblem | null; questions: number } | undefined;
  onSync?: (() => void) | undefined;
  broken?: Broken | null | undefined;
  onReport?: (() => Promise<void>) | undefined;
  /** Whether the site is read from now on by a person's leave, and may be. */
  access?: 'allowed' | 'offered' | null | undefined;
  /** @returns whether it was allowed. */
  onAllow?: (() => Promise<boolean>) | undefined;
  onForget?: (() => Promise<void>) | undefined;
  onTeach?: (() => void) | undefined;
}
