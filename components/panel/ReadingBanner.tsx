import { RoleCorrection, type RoleCorrectionProps } from '@/components/review/RoleCorrection';
import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { Briefcase, CircleAlert, LogIn, TriangleAlert } from '@/components/ui/icons';
import { mixedWith } from './mixed';
import { decidingWords, isUntitled } from './model';
import type { AuditedView } from './tab-context';

/** Whys of a reading that a login would mend. */
const LOGIN = new Set(['login-wall', 'login']);

export interface ReadingBannerProps {
  view: AuditedView;
  lang: string;
  /** Puts the role right; without it, it cannot be. */
  onRole?: RoleCorrectionProps['onRole'] | undefined;
}

/** What is special about this reading: a part only, closed, or a posting that is really another job too. */
export function ReadingBanner({ view, lang, onRole }: ReadingBannerProps) {
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
          {isUntitled(posting) ? t.banner.mixedWhyUntitled : t.banner.mixedWhy}
          <Words words={decidingWords(audit, posting, (reason) => reason !== 'service')} lang={lang} />
          {onRole && <RoleCorrection role={audit.role} onRole={onRole} />}
        </Banner>
      )}
      {audit.role.role === 'other' && (
        <Banner meaning="unknown" icon={Briefcase}>
          {audit.role.was
            ? t.review.roleIs.other
            : isUntitled(posting)
              ? t.banner.untold
              : t.banner.otherAnyway}
          {onRole && <RoleCorrection role={audit.role} onRole={onRole} />}
        </Banner>
      )}
      {audit.role.role === 'service' && audit.role.was && (
        <Banner meaning="unknown" icon={Briefcase}>
          {t.review.roleIs.service}
          {onRole && <RoleCorrection role={audit.role} onRole={onRole} />}
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
