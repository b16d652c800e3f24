import type { ComponentChildren } from 'preact';
import type { GapActions } from '@/components/panel/use-gap-edits';
import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleAlert, PencilLine, TriangleAlert } from '@/components/ui/icons';
import type { Language } from '@/lib/i18n';
import { DraftChoices } from './DraftChoices';
import type { Chosen, Redraft } from './draft-model';

export interface DraftWarningsProps {
  chosen: Chosen;
  redraft: Redraft;
  language: Language;
  lang: string;
  actions: GapActions;
}

/** What a person should know before they publish it. */
export function DraftWarnings({ chosen, redraft, language, lang, actions }: DraftWarningsProps) {
  const { t } = useI18n();
  const { draft, lost } = redraft;
  const isChosen = chosen.sentences.length + chosen.rewrites.length > 0;
  return (
    <>
      {(isChosen || draft.open > 0) && (
        <OpenPlaces draft={draft}>
          <DraftChoices chosen={chosen} language={language} lang={lang} actions={actions} />
        </OpenPlaces>
      )}
      {draft.doubled && (
        <Banner meaning="missing" icon={TriangleAlert}>
          {t.draft.doubled}
        </Banner>
      )}
      {lost.length > 0 && (
        <Banner meaning="missing" icon={TriangleAlert}>
          {t.draft.lost(lost.join(t.draft.and))}
        </Banner>
      )}
      {draft.skipped > 0 && (
        <Banner meaning="missing" icon={CircleAlert}>
          {t.draft.skipped(draft.skipped)}
        </Banner>
      )}
    </>
  );
}

/** How much is still to be made true; unfolded, everything that was chosen. */
function OpenPlaces({ draft, children }: { draft: Redraft['draft']; children: ComponentChildren }) {
  const { t } = useI18n();
  const { unconfirmed, blanks } = draft;
  const open = [
    unconfirmed > 0 && t.draft.unconfirmed(unconfirmed),
    blanks > 0 && t.draft.blanks(blanks),
  ].filter(Boolean);
  return (
    <details class={`draft-open is-choices${open.length > 0 ? ' m-missing' : ''}`}>
      <summary>
        <Icon of={PencilLine} size={14} />{' '}
        {open.length > 0 ? [...open, t.draft.makeTrue].join(' · ') : t.draft.choices}
      </summary>
      {children}
    </details>
  );
}
