import { useState } from 'preact/hooks';
import { useStop } from '@/components/marks/use-stop';
import { cardReview } from '@/components/review/card-review';
import { ReviewProgress } from '@/components/review/ReviewProgress';
import type { Review } from '@/components/review/use-review';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { ListChecks, Scale } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import { SEVERITIES } from '@/lib/compliance/kinds';
import { findingCounts } from '@/lib/review/card';
import { FindingCard } from './FindingCard';
import { cardOf, type FindingGroup, findingGroups, type Severity } from './findings';
import { StatutoryLine } from './StatutoryLine';
import type { TabContext } from './tab-context';
import { rewritingsOf } from './use-gap-edits';

type Filter = Severity | 'all' | 'dismissed';

/** What the posting's words may breach, the graver first. Mount it anew for another posting. */
export function ComplianceTab(context: TabContext) {
  const { view, texts, persona, language, lang, edits, actions, drafts, copy, review, onLocateFinding } =
    context;
  const { onPlace } = context;
  const { t } = useI18n();
  const [wanted, setFilter] = useState<Filter>('all');
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const { audit, posting } = view;
  const list = useStop(view.at, ({ rule }) => {
    const cards = findingGroups(audit).filter((group) => group.rule === rule);
    setFilter('all');
    setOpened({ ...opened, ...Object.fromEntries(cards.map((group) => [cardOf(group), true])) });
  });
  const partial = view.state === 'partial';
  const groups = findingGroups(audit).filter(({ rule }) => texts.rules[rule]);
  if (groups.length === 0) {
    const rules = Object.keys(texts.rules).length;
    const why = partial ? t.compliance.noneWhyPartial(rules) : t.compliance.noneWhy(rules);
    return (
      <div class="scroll">
        <EmptyState icon={ListChecks} title={t.compliance.none} why={why} />
        <StatutoryLine view={view} texts={texts} />
      </div>
    );
  }
  // What is set aside is folded too.
  const folding = (acts: Review): Review => ({
    ...acts,
    decide(card, verdict) {
      if (verdict.state === 'dismissed') setOpened({ ...opened, [card]: false });
      acts.decide(card, verdict);
    },
  });
  const counts = findingCounts(audit);
  const severities = SEVERITIES.filter((severity) => counts[severity] > 0);
  // A new reading of the page may have taken the last finding of the wanted kind away.
  const dismissed = groups.filter(({ state }) => state === 'dismissed');
  const left = wanted === 'dismissed' ? dismissed.length : counts[wanted];
  const filter = left > 0 ? wanted : 'all';
  const shown = groups.filter((group) => filter === 'all' || kindOf(group) === filter);
  return (
    <>
      {severities.length + (dismissed.length > 0 ? 1 : 0) > 1 && (
        <div class="panel-bar">
          <Segmented<Filter>
            label={t.compliance.filter}
            value={filter}
            options={[
              { value: 'all', label: t.compliance.all(counts.all) },
              ...severities.map((value) => ({
                value,
                label: `${t.compliance.severity[value]} ${counts[value]}`,
              })),
              ...(dismissed.length > 0
                ? [{ value: 'dismissed' as const, label: t.review.filter(dismissed.length) }]
                : []),
            ]}
            onChange={setFilter}
          />
        </div>
      )}
      <div class="scroll" ref={list}>
        {review && <ReviewProgress audit={audit} />}
        {partial && (
          <p class="sub">
            {t.compliance.partial}
            {persona === 'recruiter' && t.draft.partial}
          </p>
        )}
        <ul class="finding-list" data-rows>
          {shown.map((group, n) => {
            const words = texts.rules[group.rule];
            const key = cardOf(group);
            const begins = group.state === 'dismissed' && shown[n - 1]?.state !== 'dismissed';
            return (
              words && [
                begins && filter === 'all' && (
                  <li key="dismissed" class="finding-part">
                    {t.review.filter(dismissed.length)}
                  </li>
                ),
                <FindingCard
                  key={key}
                  group={group}
                  words={words}
                  text={posting.description}
                  language={language}
                  lang={lang}
                  persona={persona}
                  open={opened[key] ?? (n === 0 && group.state !== 'dismissed')}
                  onOpen={(open) => setOpened({ ...opened, [key]: open })}
                  onLocate={onLocateFinding && ((index) => onLocateFinding(group.rule, index))}
                  review={review && cardReview(key, group.state ?? null, audit, folding(review))}
                  rewrite={{
                    values: edits.words[group.rule] ?? {},
                    chosen: drafts && edits.replaced.has(key),
                    confirmed: edits.confirmedWords.has(group.rule),
                    onFill: (blank, value) => actions.word(group.rule, blank, value),
                    onConfirm: (on) => actions.confirmWords(group.rule, on),
                    onChoose: drafts
                      ? (on) => actions.replace(key, on)
                      : onPlace && (() => onPlace(rewritingsOf(group, words, language, edits))),
                    onCopy: (text) => copy(text, 1),
                  }}
                />,
              ]
            );
          })}
        </ul>
        <StatutoryLine view={view} texts={texts} />
        <p class="finding-foot">
          <Icon of={Scale} size={14} /> {t.compliance.foot}
        </p>
      </div>
    </>
  );
}

/** Under which filter a card stands: what was dismissed is of no weight any more. */
function kindOf({ severity, state }: FindingGroup): Filter {
  return state === 'dismissed' ? state : severity;
}
