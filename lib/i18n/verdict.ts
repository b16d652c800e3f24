/** The words that pill and badges share, in both languages: small, for they are in every job page's content script. */
import type { Band } from '@/lib/audit/types';
import type { Language } from './language';

export interface VerdictStrings {
  band: Record<Band, string>;
  mixed: { sales: string; collection: string; other: string };
}

export const VERDICT: Record<Language, VerdictStrings> = {
  zh: {
    band: { thin: '待补充', basic: '基本', good: '良好', full: '完整' },
    mixed: { sales: '兼做销售', collection: '兼做催收', other: '混合岗位' },
  },
  en: {
    band: { thin: 'Thin', basic: 'Basic', good: 'Good', full: 'Full' },
    mixed: { sales: 'Sales too', collection: 'Collection too', other: 'Mixed role' },
  },
};
