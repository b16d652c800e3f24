/** The workers start at once: the extension that they drive is built before, and once. */
import { buildExtension } from '../tools/build.mjs';

export default function buildFirst(): void {
  buildExtension({ mode: 'e2e' });
}
