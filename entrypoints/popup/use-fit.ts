import facts from 'virtual:yardstick/facts';
import { useMemo } from 'preact/hooks';
import { fitOfView } from '@/components/fit/rows';
import { useProfile } from '@/lib/app/use-profile';
import { useTexts } from '@/lib/app/use-texts';
import type { Fit } from '@/lib/fit/fit';
import type { Language } from '@/lib/i18n';
import type { PageView } from '@/lib/messages/view';

/** How far the person meets what is asked on the page in front, and how much they have said; null until that is known. */
export function useFit(
  view: PageView | null,
  language: Language,
): { fit: Fit | null; filled: number | null } {
  const { profile } = useProfile();
  const texts = useTexts(language);
  const audit = view?.audit;
  const fit = useMemo(
    () => (audit && profile && texts ? fitOfView(audit, facts, profile, texts) : null),
    [audit, profile, texts],
  );
  const filled = profile && Object.values(profile).filter(({ level }) => level !== null).length;
  return { fit, filled };
}
