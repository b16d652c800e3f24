import type { Auditor } from '@/lib/audit/auditor';

/** The judge for a page that shows audits made elsewhere: its code is loaded when it is first asked for. */
export async function loadAuditor(): Promise<Auditor> {
  const { sharedAuditor } = await import('@/lib/audit/builtin');
  return sharedAuditor();
}
