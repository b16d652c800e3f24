import { useId, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { History } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { PostingChange } from '@/lib/messages/notes';
import { ChangeView } from './ChangeView';

/** That a posting was changed since it was first seen, and, unfolded, what the last change changed. */
export function ChangeBanner({ change, texts }: { change: PostingChange; texts: ChecklistTexts }) {
  const { language, t } = useI18n();
  const [open, setOpen] = useState(false);
  const id = useId();
  const {
    at: [, at],
    score: [before, after],
    gained,
    lost,
    found,
  } = change;
  const facts = [
    before !== after &&
      before !== null &&
      after !== null &&
      `${t.postings.column.score} ${before} → ${after}`,
    gained.length > 0 && `${t.history.gained} ${gained.length}`,
    lost.length > 0 && `${t.history.lost} ${lost.length}`,
    found.length > 0 && `${t.history.found} ${found.length}`,
  ].filter((fact) => fact !== false);
  return (
    <>
      <Banner meaning="unknown" icon={History}>
        <b>{t.history.since(shortTime(at, language))}</b> {facts.join(' · ')}
        <Button variant="link" expanded={open} controls={id} onClick={() => setOpen(!open)}>
          {open ? t.history.hide : t.history.show}
        </Button>
      </Banner>
      <div id={id} class="change-place">
        {open && <ChangeView change={change} texts={texts} />}
      </div>
    </>
  );
}
