import { FitHead } from '@/components/fit/FitHead';
import { FindingCounts } from '@/components/panel/FindingCounts';
import { isUntitled, shortCounts } from '@/components/panel/model';
import { ScaleBar } from '@/components/panel/ScaleBar';
import { STATE_LOOKS } from '@/components/panel/states';
import type { AuditedView } from '@/components/panel/tab-context';
import { OwnSign } from '@/components/review/OwnSign';
import { ownWords } from '@/components/review/read-words';
import { Count } from '@/components/ui/Count';
import { useI18n } from '@/components/ui/I18n';
import type { Fit } from '@/lib/fit/fit';
import { langOf } from '@/lib/i18n';
import { type Labels, withRead } from '@/lib/notes/labels';

export interface VerdictProps {
  view: AuditedView;
  /** For a job seeker, in place of the score. */
  fit?: Fit | null | undefined;
  /** What the person put right of what was read. */
  read?: Labels['read'] | undefined;
}

/** What is said of the posting on this page: its name, its score or how far the person meets it, its counts. */
export function Verdict({ view, fit, read = {} }: VerdictProps) {
  const { t } = useI18n();
  const { audit, posting: raw } = view;
  const posting = withRead(raw, read);
  const title = isUntitled(posting) ? t.drafts.untitled : posting.title;
  const partial = view.state === 'partial';
  const meta = [posting.company, t.role[audit.role.role], t.level[audit.role.level]]
    .filter(Boolean)
    .join(' · ');
  return (
    <section class="popup-block">
      <h2 title={title}>
        <span class="cut" lang={title === posting.title ? langOf(title) : undefined}>
          {title}
        </span>
        <OwnSign words={ownWords(raw, read, ['title'], t)} />
      </h2>
      <p class="sm dim cut">{meta}</p>
      {fit && <FitHead fit={fit} compact={false} brief />}
      {!fit && audit.score !== null && audit.band !== null && (
        <div class="popup-score">
          <span class="num" aria-hidden="true">
            {audit.score}
          </span>
          <ScaleBar score={audit.score} band={audit.band} />
        </div>
      )}
      {partial && (
        <p class="sec">
          {t.banner.partial}
          {t.banner.partialSeen(posting.description.length)}
        </p>
      )}
      <ul class="counts" aria-label={t.score.counts}>
        {!fit && <ItemCounts view={view} />}
        <FindingCounts audit={audit} partial={partial} />
      </ul>
    </section>
  );
}

/** Items that are written, and those that are missing; of a cut text it is not said that they are. */
function ItemCounts({ view }: { view: AuditedView }) {
  const { t } = useI18n();
  const { written, missing } = shortCounts(view.audit);
  return (
    <>
      <li>
        <Count {...STATE_LOOKS.covered} word={t.popup.written} n={written} />
      </li>
      {view.state !== 'partial' && (
        <li>
          <Count {...STATE_LOOKS.missing} word={t.state.missing} n={missing} />
        </li>
      )}
    </>
  );
}
