import { useI18n } from '@/components/ui/I18n';
import type { StatutoryResult } from '@/lib/audit/types';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { AuditedView } from './tab-context';

/** What the law wants in every posting, in one quiet line: it is no risk by itself that one was not seen. */
export function StatutoryLine({ view, texts }: { view: AuditedView; texts: ChecklistTexts }) {
  const { t } = useI18n();
  const { statutory } = view.audit;
  if (statutory.length === 0) return null;
  const of = (state: StatutoryResult['state']) => statutory.filter((result) => result.state === state);
  const names = (state: StatutoryResult['state']) =>
    of(state)
      .map(({ rule }) => elementName(rule, t.compliance.element) ?? texts.rules[rule]?.name ?? rule)
      .join(t.compliance.and);
  const unjudged =
    view.state === 'partial'
      ? t.compliance.unjudgedCut
      : view.site === 'paste'
        ? t.compliance.unjudgedPaste
        : t.compliance.unjudged;
  const parts = [
    ...(of('seen').length > 0 ? [t.compliance.stated(of('seen').length)] : []),
    ...(of('unseen').length > 0 ? [t.compliance.unseen(names('unseen'))] : []),
    ...(of('unreadable').length > 0 ? [unjudged(names('unreadable'))] : []),
  ];
  return (
    <p class="statutory">
      {t.compliance.statutory}
      {parts.join(t.compliance.between)}
    </p>
  );
}

/** The element's own name; the rule's is a sentence about its lack. */
function elementName(rule: string, names: Readonly<Record<string, string>>): string | undefined {
  return names[rule];
}
