/** Auditors in which one built-in item is switched off and stands among a person's own. */

import { type Auditor, createAuditor } from '@/lib/audit/auditor';
import { builtinTables } from '@/lib/audit/builtin';
import { ITEMS } from '@/lib/checklist/catalogue';
import { withOverlay } from '@/lib/checklist/overlaid';
import { overlaySchema, ownItemSchema } from '@/lib/checklist/overlay';

const tables = await builtinTables();

type Made = readonly [id: string, auditor: () => Auditor];

let all: readonly Made[] | undefined;

/** Each is made when it is asked for, and kept. */
export function ownAuditors(): readonly Made[] {
  all ??= ITEMS.map(({ id }): Made => {
    let auditor: Auditor | undefined;
    return [
      id,
      () => {
        auditor ??= asOwn(id);
        return auditor;
      },
    ];
  });
  return all;
}

function asOwn(id: string): Auditor {
  const item = ITEMS.find((one) => one.id === id);
  const overlay = overlaySchema.parse({ version: 1, base: tables.checklist, off: [id] });
  return createAuditor(withOverlay(tables, overlay), [ownItemSchema.parse(item)]);
}
