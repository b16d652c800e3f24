import type { Language } from '@/lib/i18n';
import { SITES } from '@/lib/sites/registry';

const OTHERS: Record<string, Record<Language, string>> = {
  generic: { zh: '其他网页', en: 'Other pages' },
  paste: { zh: '贴入', en: 'Pasted' },
  import: { zh: '导入', en: 'Imported' },
};

/** What a reader's site is called; the id of a reader that is not known any more. */
export function readerName(reader: string, language: Language): string {
  return (SITES.find(({ id }) => id === reader)?.name ?? OTHERS[reader])?.[language] ?? reader;
}
