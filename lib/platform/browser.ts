/** The only import of the polyfill: every other room gets the browser from here. */
import browser from 'webextension-polyfill';

export type { Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
