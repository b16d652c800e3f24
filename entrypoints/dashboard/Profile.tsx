import facts from 'virtual:yardstick/facts';
import { ProfileView } from '@/components/fit/ProfileView';
import { loadAuditor } from '@/lib/app/load-auditor';
import { useProfile } from '@/lib/app/use-profile';
import { useTexts } from '@/lib/app/use-texts';
import { proposalsOf } from '@/lib/fit/resume';
import type { Language } from '@/lib/i18n';

/** What the person says of themselves, live. */
export function Profile({ language }: { language: Language }) {
  const seeker = useProfile();
  const texts = useTexts(language);
  if (!texts) return null;
  return (
    <ProfileView
      seeker={seeker}
      facts={facts}
      texts={texts}
      propose={async (resume) => proposalsOf(await loadAuditor(), resume)}
    />
  );
}
