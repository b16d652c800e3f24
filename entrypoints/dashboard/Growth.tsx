import facts from 'virtual:yardstick/facts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { GrowthView } from '@/components/fit/GrowthView';
import { demandsIn } from '@/components/fit/rows';
import { loadAuditor } from '@/lib/app/load-auditor';
import { useLive } from '@/lib/app/use-live';
import { useProfile } from '@/lib/app/use-profile';
import { useTexts } from '@/lib/app/use-texts';
import type { Audit } from '@/lib/audit/types';
import { growthOf } from '@/lib/fit/growth';
import type { Language } from '@/lib/i18n';
import type { Database } from '@/lib/store/database';
import { latestKept } from '@/lib/store/postings';

/** Of the kept postings, the latest so many are compared: older ones say little of today's. */
const COMPARED = 1000;
/** Judged between two rests, so that the page answers meanwhile. */
const BATCH = 50;

/** What the kept postings say, judged anew: null until they are. */
function useAudits(db: Database): Audit[] | null {
  const kept = useLive(() => latestKept(db, COMPARED), []);
  const [audits, setAudits] = useState<Audit[] | null>(null);
  useEffect(() => {
    if (!kept) return;
    let current = true;
    const judge = async () => {
      const { audit } = await loadAuditor();
      const judged: Audit[] = [];
      for (const { posting, state } of kept) {
        judged.push(audit(posting, { partial: state === 'partial' }));
        if (judged.length % BATCH === 0) await new Promise((rest) => setTimeout(rest));
        if (!current) return;
      }
      setAudits(judged);
    };
    void judge();
    return () => {
      current = false;
    };
  }, [kept]);
  return audits;
}

/** What the kept postings ask most and the person does not meet yet, live. */
export function Growth({ db, language }: { db: Database; language: Language }) {
  const seeker = useProfile();
  const texts = useTexts(language);
  const audits = useAudits(db);
  const growth = useMemo(
    () => texts && audits && growthOf(audits, facts, seeker.profile ?? {}, demandsIn(texts)),
    [texts, audits, seeker.profile],
  );
  if (!texts) return null;
  return (
    <GrowthView
      growth={growth}
      seeker={seeker}
      texts={texts}
      onKeep={() => {
        location.hash = '#/settings';
      }}
    />
  );
}
