import tables from 'virtual:yardstick/tables';
import { type Auditor, createAuditor } from './auditor';

/** The auditor of the built-in checklist. */
export function builtinAuditor(): Auditor {
  return createAuditor(tables);
}
