import tables from 'virtual:yardstick/tables';
import { withOverlay } from '@/lib/checklist/overlaid';
import type { ChecklistOverlay } from '@/lib/checklist/overlay';
import { type Auditor, createAuditor } from './auditor';

/** The auditor of the built-in checklist, with a person's changes laid over it where there are some. */
export function builtinAuditor(overlay?: ChecklistOverlay): Auditor {
  return overlay ? createAuditor(withOverlay(tables, overlay), overlay.items) : createAuditor(tables);
}
