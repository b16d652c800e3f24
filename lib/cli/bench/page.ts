/** What the bench runs in a page: bundled as one script; the engine's numbers are a file beside it. */
import { builtinAuditor } from '@/lib/audit/builtin';
import { type Effort, measureWarm, POSTING } from './warm';

export interface PageBench {
  /** The very first audit: milliseconds until the engine was made, and until the posting was judged. */
  cold(): Promise<{ made: number; first: number }>;
  warm(effort: Effort): ReturnType<typeof measureWarm>;
}

declare global {
  var pageBench: PageBench;
}

globalThis.pageBench = {
  async cold() {
    const start = performance.now();
    const auditor = await builtinAuditor();
    const made = performance.now();
    auditor.audit(POSTING);
    return { made: made - start, first: performance.now() - made };
  },
  warm: measureWarm,
};
