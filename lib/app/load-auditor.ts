import type { Auditor } from '@/lib/audit/auditor';

let loaded: Promise<Auditor> | undefined;

/** The judge for a page that shows audits made elsewhere: loaded when first asked for, and then kept. */
export function loadAuditor(): Promise<Auditor> {
  loaded ??= import('@/lib/audit/builtin').then(
    ({ builtinAuditor }) => builtinAuditor(),
    (error) => {
      loaded = undefined;
      throw error;
    },
  );
  return loaded;
}
