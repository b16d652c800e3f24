import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { Briefcase, CircleAlert, LogIn, TriangleAlert } from '@/components/ui/icons';
import { mixedWith } from './mixed';
import { decidingWords } from './model';
import type { AuditedView } from './tab-context';

/** Whys of a reading that a login would mend. */
const LOGIN = new Set(['login-wall', 'login']);

/** What is special about this reading: a part only, closed, or a posting that is really another job too. */
export function ReadingBanner({ view, lang }: { view: AuditedView; lang: string }) {
  const { t } = useI18n();
  const { audit, posting } = view;
  const says = mixedWith(audit.role.reasons);
  return (
    <>
      {view.state === 'partial' && (
        <Banner meaning="unknown" icon={LogIn}>
          <b>{t.banner.partial}</b>
          {t.banner.partialSeen(posting.description.length)}
          {LOGIN.has(view.why ?? '') ? t.banner.partialLogin : t.banner.partialUnknown}
        </Banner>
      )}
      {view.state === 'offline' && (
        <Banner meaning="unknown" icon={CircleAlert}>
          {t.banner.offline}
        </Banner>
      )}
      {audit.role.role === 'mixed' && (
        <Banner meaning="risky" icon={TriangleAlert}>
          <b>{t.banner[says === 'other' ? 'otherWork' : says]}</b>
          {t.banner.mixedWhy}
          <Words words={decidingWords(audit, posting, (reason) => reason !== 'service')} lang={lang} />
        </Banner>
      )}
      {audit.role.role === 'other' && (
        <Banner meaning="unknown" icon={Briefcase}>
          {t.banner.otherAnyway}
        </Banner>
      )}
    </>
  );
}

/** The posting's own words, each in a tag. */
export function Words({ words, lang }: { words: readonly string[]; lang: string }) {
  return (
    <span class="words" lang={lang}>
      {words.map((word) => (
        <span key={word} class="tag">
          {word}
        </span>
      ))}
    </span>
  );
}
