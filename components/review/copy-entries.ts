/** What the panel's menu offers: copies of the result, and the correction of the role. */
import { FileText, Flag, MessageSquareText, Quote, Table, UserRoundX } from '@/components/ui/icons';
import type { MenuEntry } from '@/components/ui/Menu';
import { message } from '@/lib/copies/message';
import { correctionsIn, report } from '@/lib/copies/report';
import { tableRow } from '@/lib/copies/row';
import { sentence } from '@/lib/copies/sentence';
import { type CopySource, cardsOf, progressOf } from '@/lib/copies/source';
import type { Messages } from '@/lib/i18n';
import type { Review } from './use-review';

export interface CopyMenu {
  source: CopySource;
  t: Messages;
  /** The draft, where there is one. */
  draft: { text: string; open: number } | null;
  /** @param said what is said of it then. */
  copy: (text: string, said: string, html?: string) => void;
  /** Null where nothing can be put right. */
  review: Review | null;
}

export function copyEntries({ source, t, draft, copy, review }: CopyMenu): MenuEntry[] {
  const { open } = progressOf(cardsOf(source.audit));
  const done = open > 0 ? t.review.copiedWaiting(open) : t.review.copied;
  const entry = (
    id: string,
    icon: MenuEntry['icon'],
    label: string,
    onPick: () => void,
    section = 'copy',
  ) => ({
    id,
    icon,
    label,
    section,
    onPick,
  });
  const row = () => {
    const { tsv, html } = tableRow(source, t.copies);
    copy(tsv, done, html);
  };
  return [
    entry('sentence', Quote, t.review.copySentence, () => copy(sentence(source, t.copies), done)),
    entry('message', MessageSquareText, t.review.copyMessage, () => copy(message(source, t.copies), done)),
    entry('row', Table, t.review.copyRow, row),
    ...(draft
      ? [entry('draft', FileText, t.review.copyDraft, () => copy(draft.text, draftSaid(draft.open, open, t)))]
      : []),
    ...(correctionsIn(source.audit) > 0
      ? [
          entry(
            'report',
            Flag,
            t.review.copyReport,
            () => copy(report(source, t.copies), t.review.copiedReport),
            'review',
          ),
        ]
      : []),
    ...(review ? [entry('role', UserRoundX, ...roleAct(source, t, review), 'review')] : []),
  ];
}

function roleAct({ audit: { role } }: CopySource, t: Messages, review: Review): [string, () => void] {
  if (role.was) return [t.review.roleBack(t.role[role.was]), () => review.role(null)];
  if (role.role === 'other') return [t.review.isService, () => review.role('service')];
  return [t.review.notService, () => review.role('other')];
}

/** A draft goes out as it is: what it still owes is said beside it, in one count, and stands in it as marks. */
function draftSaid(open: number, waiting: number, t: Messages): string {
  if (open > 0) return t.draft.copiedOpen(open);
  return waiting > 0 ? `${t.draft.copied}${t.copies.waiting(waiting)}` : t.draft.copied;
}
