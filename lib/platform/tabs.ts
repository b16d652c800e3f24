import { browser } from './browser';

/** Whether this page may look at tabs. In Firefox a page of ours that stands in a frame over a web page may not. */
export function seesTabs(): boolean {
  return (browser as { tabs?: unknown }).tabs !== undefined;
}
