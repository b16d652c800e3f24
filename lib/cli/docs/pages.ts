import { ITEMS } from '@/lib/checklist/catalogue';
import { GROUPS } from '@/lib/checklist/groups';
import { RULES } from '@/lib/compliance/catalogue';
import { SITES } from '@/lib/sites/registry';
import { checklistPage } from './checklist-page';
import { compliancePage } from './compliance-page';
import { sitesPage } from './sites-page';
import { syncPage } from './sync-page';

/** The generated pages by file name, as the sources stand now. */
export function docsPages(): Record<string, string> {
  return {
    'checklist.md': checklistPage(GROUPS, ITEMS),
    'compliance.md': compliancePage(RULES),
    'sites.md': sitesPage(SITES),
    'sync.md': syncPage(),
  };
}
