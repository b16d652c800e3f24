/** The workers start at once: the extensions that they drive are built before, and once. */
import { buildExtension } from '../tools/build.mjs';
import { buildPlayground } from '../tools/playground.mjs';
import { findFirefox } from './firefox/browser';

export default async function buildFirst(): Promise<void> {
  await buildPlayground();
  buildExtension({ mode: 'e2e' });
  if ('path' in findFirefox()) buildExtension({ mode: 'e2e', browser: 'firefox' });
}
