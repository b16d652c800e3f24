import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { VersionsView, type VersionsViewProps } from '@/components/history/VersionsView';
import { Choices } from '@/components/notes/Choices';
import { TwinLines } from '@/components/notes/TwinLines';
import { findingName, MarkedText } from '@/components/panel/MarkedText';
import { markedSpans } from '@/components/panel/marked-spans';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/types';
import { OwnSign } from '@/components/review/OwnSign';
import { ReadForm } from '@/components/review/ReadForm';
import { fieldName, ownWords } from '@/components/review/read-words';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { ArrowLeft, ExternalLink, Trash2 } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import { shortTime } from '@/components/ui/time';
import { langOf } from '@/lib/i18n';
import type { PageView } from '@/lib/messages/view';
import { type Labels, type ReadField, withRead } from '@/lib/notes/labels';
import type { Posting } from '@/lib/posting/posting';

export interface PostingPageProps {
  /** As it was read. */
  raw: Posting;
  /** What the person put right of it. */
  read: Labels['read'];
  /** What stands above it, such as the bar of a queue. */
  bar?: ComponentChildren;
  /** What the panel shows. */
  view: PageView;
  versions: VersionsViewProps['versions'];
  audit: VersionsViewProps['audit'];
  /** Times are ms since the epoch. */
  seen: { first: number; last: number; times: number };
  site: string;
  /** All that the panel needs beside its view. */
  panel: Omit<PanelProps, 'view' | 'onLocate' | 'onLocateFinding' | 'onSelected'>;
  /** Address of the list. */
  back: string;
  onRemove: () => void;
}

/** One kept posting: its text with marks, its versions, and the panel beside them. */
export function PostingPage({
  raw,
  read,
  view,
  versions,
  seen,
  site,
  panel,
  back,
  ...props
}: PostingPageProps) {
  const { language, t } = useI18n();
  const [shown, setShown] = useState<'text' | 'versions'>('text');
  const [flash, setFlash] = useState<{ of: string; index: number } | null>(null);
  const { facts, texts, persona, seeker } = panel;
  const profile = persona === 'seeker' ? seeker?.profile : undefined;
  const spans = useMemo(() => markedSpans(view, facts, texts, profile), [view, facts, texts, profile]);
  const locate = (of: string, index: number) => {
    setShown('text');
    setFlash({ of, index });
  };
  const [correcting, setCorrecting] = useState(false);
  const [removing, setRemoving] = useState(false);
  const posting = withRead(raw, read);
  const { title, url, description } = posting;
  const { notes } = panel;
  return (
    <section class="paste posting-page">
      {props.bar && <div class="posting-bar">{props.bar}</div>}
      <div class="paste-text">
        <header class="posting-head">
          <a class="btn is-quiet" href={back}>
            <Icon of={ArrowLeft} size={14} />
            {t.dashboard.postings}
          </a>
          <span class="grow" />
          {url && (
            <a class="btn" href={url} target="_blank" rel="noreferrer">
              <Icon of={ExternalLink} size={14} />
              {t.posting.open}
            </a>
          )}
          <Button variant="quiet" icon={Trash2} expanded={removing} onClick={() => setRemoving(!removing)}>
            {t.posting.remove}
          </Button>
        </header>
        {removing && (
          <div class="delete-sure" role="alertdialog" aria-label={t.posting.remove}>
            <span>{t.posting.sure(versions.length, notes?.kept?.notes.length ?? 0)}</span>
            <Button variant="danger" onClick={props.onRemove}>
              {t.settings.deleteNow}
            </Button>
            <Button variant="quiet" onClick={() => setRemoving(false)}>
              {t.settings.cancel}
            </Button>
          </div>
        )}
        <h1>
          <span lang={langOf(title)}>{title}</span> <OwnSign words={ownWords(raw, read, ['title'], t)} />
        </h1>
        <div class="posting-facts dim">
          {SHOWN.map((field) => (
            <Fact key={field} field={field} raw={raw} read={read} />
          ))}
          <span>{site}</span>
          {notes && !correcting && (
            <Button variant="link" onClick={() => setCorrecting(true)}>
              {t.read.short}
            </Button>
          )}
        </div>
        <p class="sm dim">
          {t.posting.seen(shortTime(seen.first, language), shortTime(seen.last, language), seen.times)}
        </p>
        {notes && (
          <Choices
            undecided={notes.kept?.undecided ?? []}
            statuses={notes.statuses}
            texts={texts}
            onDecide={notes.onLabel}
          />
        )}
        {notes && (
          <TwinLines
            twins={notes.kept?.twins ?? []}
            statuses={notes.statuses}
            siteName={notes.siteName}
            onOpen={notes.onOpenPosting}
            onSay={(key, says) => notes.onLabel({ about: 'same', key, says })}
          />
        )}
        {notes && correcting ? (
          <ReadForm raw={raw} read={read} onLabel={notes.onLabel} onClose={() => setCorrecting(false)} />
        ) : (
          <>
            <Segmented
              label={t.posting.view}
              value={shown}
              options={[
                { value: 'text', label: t.posting.text },
                { value: 'versions', label: t.posting.versions(versions.length) },
              ]}
              onChange={setShown}
            />
            {shown === 'text' && description === '' ? (
              <p class="sec">{t.posting.noText}</p>
            ) : shown === 'text' ? (
              <MarkedText
                text={description}
                spans={spans}
                label={t.paste.marks}
                lang={langOf(description)}
                flash={flash}
              />
            ) : (
              <VersionsView versions={versions} audit={props.audit} texts={texts} />
            )}
          </>
        )}
      </div>
      <div class="paste-panel">
        <Panel
          {...panel}
          notes={notes && { ...notes, isBesidePosting: true }}
          view={view}
          onSelected={async () => document.getSelection()?.toString() ?? ''}
          onLocate={locate}
          onLocateFinding={(rule, index) => locate(findingName(rule), index)}
        />
      </div>
    </section>
  );
}

/** What stands under the title, where the page gave it or the person did. */
const SHOWN: readonly Exclude<ReadField, 'title'>[] = ['company', 'place', 'salary'];

function Fact({ field, raw, read }: { field: ReadField } & Pick<PostingPageProps, 'raw' | 'read'>) {
  const { t } = useI18n();
  const value = read[field] ?? raw[field];
  const own = ownWords(raw, read, [field], t);
  if (!value && own === null) return null;
  return (
    <span>
      {value || fieldName(field, t)} <OwnSign words={own} />
    </span>
  );
}
