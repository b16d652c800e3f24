import packed from 'virtual:yardstick/tables';
import { withOverlay } from '@/lib/checklist/overlaid';
import type { ChecklistOverlay } from '@/lib/checklist/overlay';
import { type Auditor, createAuditor, type EngineTables } from './auditor';
import { unpackTables } from './tables';

/** The tables of the built-in checklist. */
export function builtinTables(): Promise<EngineTables> {
  return unpackTables(packed);
}

let shared: Promise<Auditor> | undefined;

/** The auditor of the built-in checklist, made once for all who ask; after a failure the next one tries anew. */
export function sharedAuditor(): Promise<Auditor> {
  shared ??= builtinAuditor().catch((error) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

/** The auditor of the built-in checklist, with a person's changes laid over it where there are some. */
export async function builtinAuditor(overlay?: ChecklistOverlay): Promise<Auditor> {
  const tables = await builtinTables();
  return overlay ? createAuditor(withOverlay(tables, overlay), overlay.items) : createAuditor(tables);
}
