import { ITEMS } from '@/lib/checklist/catalogue';
import { GROUPS } from '@/lib/checklist/groups';
import { SITES } from '@/lib/sites/registry';
import { checklistPage } from './checklist-page';
import { sitesPage } from './sites-page';

/** The generated pages by file name, as the sources stand now. */
export function docsPages(): Record<string, string> {
  return { 'checklist.md': checklistPage(GROUPS, ITEMS), 'sites.md': sitesPage(SITES) };
}
