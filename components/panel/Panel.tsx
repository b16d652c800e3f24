import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PinnedLine } from '@/components/fit/PinnedLine';
import { Legend } from '@/components/marks/Legend';
import { useStepKeys } from '@/components/marks/use-step-keys';
import { ownWords } from '@/components/review/read-words';
import { useI18n } from '@/components/ui/I18n';
import {
  ArrowLeftRight,
  Ellipsis,
  FileText,
  LayoutDashboard,
  PanelRight,
  Settings,
} from '@/components/ui/icons';
import { Menu, type MenuEntry } from '@/components/ui/Menu';
import { langOf, languageOfText, type Messages } from '@/lib/i18n';
import type { PageView } from '@/lib/messages/view';
import { type Labels, READ_FIELDS, withRead } from '@/lib/notes/labels';
import type { Posting } from '@/lib/posting/posting';
import { AuditView } from './AuditView';
import { isUntitled } from './model';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { ScreenView } from './ScreenView';
import { type Screen, screenOf } from './screen';
import type { AuditedView } from './tab-context';
import type { PanelProps } from './types';
import { useCompact } from './use-compact';
import { useRoleFocus } from './use-role-focus';

/** The whole panel: head, what is said of the posting, foot. What a person put right stands in place of what was read. */
export function Panel(props: PanelProps) {
  const { view: raw } = props;
  const read = props.notes?.kept?.labels.read;
  const view = useMemo(() => {
    const corrected = raw?.posting && read && Object.keys(read).length > 0;
    return corrected ? { ...raw, posting: withRead(raw.posting as Posting, read) } : raw;
  }, [raw, read]);
  return <PanelOf {...props} view={view} raw={raw?.posting ?? null} read={read ?? {}} />;
}

interface PanelOfProps extends PanelProps {
  /** The posting as it was read. */
  raw: Posting | null;
  read: Labels['read'];
}

function PanelOf(props: PanelOfProps) {
  const { view, persona, pin, orphaned = false, raw, read } = props;
  const { t } = useI18n();
  const root = useRef<HTMLElement>(null);
  const compact = useCompact(root, props.compact);
  useEscape(root, props.onClose);
  const { onMarks } = props;
  const [anyway, setAnyway] = useState<string | null>(null);
  const key = view && `${view.key} ${view.posting?.title}`;
  const screen = screenOf(view, orphaned, key !== null && anyway === key);
  const role = view?.audit?.role;
  useRoleFocus(root, `${screen} ${role?.role} ${role?.was}`);
  const language = languageOfText(view?.posting?.description ?? '');
  const { title, meta } = headWords(screen, view, t);
  const audited = screen === 'audit';
  useStepKeys(root, audited ? props.onStep : undefined);
  const doors = orphaned ? [] : doorsOf(t, props);
  const head = (acts: readonly MenuEntry[]) => (
    <>
      <PanelHead
        title={title}
        lang={title === view?.posting?.title ? langOf(title) : undefined}
        meta={meta}
        own={raw && screen !== 'orphaned' ? ownWords(raw, read, READ_FIELDS, t) : null}
        marks={audited && view?.canMark ? view.marks.on : null}
        onMarks={onMarks && view ? (on) => onMarks({ ...view.marks, on }) : undefined}
        onPin={audited && pin && !pin.on ? () => pin.onPin(true) : undefined}
        onSidePanel={orphaned ? undefined : props.onSidePanel}
        onClose={props.onClose}
      >
        {acts.length + doors.length > 0 && (
          <Menu icon={Ellipsis} label={t.head.menu} entries={[...acts, ...doors]} />
        )}
      </PanelHead>
      {pin?.on && <PinnedLine pin={pin} />}
    </>
  );

  return (
    <aside class={`panel${compact ? ' is-compact' : ''}`} aria-label={t.app.name} ref={root}>
      {!audited && head([])}
      {audited ? (
        <AuditView
          {...props}
          view={view as AuditedView}
          raw={raw as Posting}
          language={language}
          compact={compact}
          head={head}
        />
      ) : (
        <div class="panel-body">
          <ScreenView
            {...props}
            screen={screen}
            lang={langOf(view?.posting?.description ?? '')}
            onAnyway={
              props.onAnyway &&
              (() => {
                setAnyway(key);
                props.onAnyway?.();
              })
            }
          />
        </div>
      )}
      {audited && view && (onMarks || props.onStep) && (
        <Legend
          marks={view.marks}
          canMark={view.canMark}
          persona={persona === 'seeker' && props.seeker ? 'seeker' : 'recruiter'}
          at={view.at}
          texts={props.texts}
          onMarks={onMarks}
          onStep={props.onStep}
        />
      )}
      <PanelFoot
        persona={persona}
        said={footWords(screen, props, t)}
        onPersona={props.onPersona}
        onReread={orphaned ? undefined : props.onReread}
      />
    </aside>
  );
}

/** Escape puts the panel away, wherever the focus is in its window; one that ends the choice of a character does not. */
function useEscape(root: { current: HTMLElement | null }, onClose: (() => void) | undefined): void {
  useEffect(() => {
    if (!onClose) return;
    const window = root.current?.ownerDocument.defaultView;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) onClose();
    };
    window?.addEventListener('keydown', pressed);
    return () => window?.removeEventListener('keydown', pressed);
  }, [root, onClose]);
}

/** Where else the panel may stand, and the ways from it to the pages of our own. */
function doorsOf(t: Messages, { onFlip, onSidePanel, onDashboard, onOwnPage }: PanelProps): MenuEntry[] {
  const entry = (
    id: string,
    section: string,
    icon: MenuEntry['icon'],
    label: string,
    onPick: (() => void) | undefined,
  ): MenuEntry[] => (onPick ? [{ id, section, icon, label, onPick }] : []);
  const open = (page: 'postings' | 'settings') => onDashboard && (() => onDashboard(page));
  return [
    ...entry('flip', 'place', ArrowLeftRight, t.head.flip, onFlip),
    ...entry('aside', 'place', PanelRight, t.head.sidePanel, onSidePanel),
    ...entry('own', 'doors', FileText, t.head.ownPage, onOwnPage),
    ...entry('dashboard', 'doors', LayoutDashboard, t.head.dashboard, open('postings')),
    ...entry('settings', 'doors', Settings, t.popup.settings, open('settings')),
  ];
}

/** What is said at the foot in place of the promise that everything stays here. */
function footWords(screen: Screen, { persona, seeker }: PanelProps, t: Messages): string | undefined {
  if (screen === 'reading') return t.screen.readingFoot;
  return screen === 'audit' && persona === 'seeker' && seeker ? t.seeker.local : undefined;
}

function headWords(screen: Screen, view: PageView | null, t: Messages): { title: string; meta: string } {
  const posting = view?.posting;
  if (screen === 'orphaned') return { title: t.screen.orphanedTitle, meta: '' };
  if (!posting) return { title: screen === 'reading' ? t.screen.reading : t.app.name, meta: '' };
  const role = view.audit?.role;
  const untitled = isUntitled(posting);
  // What nothing could be told of has no role to be named.
  const told = role && !(untitled && role.role === 'other' && !role.was) ? t.role[role.role] : null;
  const parts = [posting.company, told, role && t.level[role.level]];
  return { title: untitled ? t.drafts.untitled : posting.title, meta: parts.filter(Boolean).join(' · ') };
}
