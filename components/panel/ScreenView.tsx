import { useEffect, useState } from 'preact/hooks';
import { RoleDoor } from '@/components/review/RoleDoor';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import {
  Ban,
  Briefcase,
  ClipboardPaste,
  EyeOff,
  ListChecks,
  LoaderCircle,
  LogIn,
  type LucideIcon,
  RefreshCw,
  ScanText,
  ShieldAlert,
  TextSelect,
  Unplug,
} from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import { decidingWords } from './model';
import { Words } from './ReadingBanner';
import type { Screen } from './screen';
import { TeachDoors } from './TeachDoors';
import type { PanelProps } from './types';

export interface ScreenViewProps
  extends Pick<
    PanelProps,
    | 'view'
    | 'reviewer'
    | 'onSay'
    | 'onReread'
    | 'onReload'
    | 'onDashboard'
    | 'onSelection'
    | 'onTeach'
    | 'onReport'
  > {
  screen: Exclude<Screen, 'audit'>;
  lang: string;
  onAnyway?: (() => void) | undefined;
}

/** A view without an audit: one sentence on why, and the door that leads on. */
export function ScreenView(props: ScreenViewProps) {
  const { screen, view, lang, onReread, onReload, onDashboard, onSelection, onAnyway } = props;
  const { t } = useI18n();
  const again = onReread && (
    <Button variant="primary" icon={RefreshCw} onClick={onReread}>
      {t.screen.reread}
    </Button>
  );
  const paste = onDashboard && (
    <Button icon={ClipboardPaste} onClick={() => onDashboard('paste')}>
      {t.screen.paste}
    </Button>
  );
  const selection = onSelection && (
    <Button icon={TextSelect} onClick={onSelection}>
      {t.screen.auditSelection}
    </Button>
  );
  const plain = (
    icon: LucideIcon,
    title: string,
    why: string,
    ...doors: (preact.JSX.Element | undefined)[]
  ) => (
    <EmptyState icon={icon} title={title} why={why}>
      {doors}
    </EmptyState>
  );
  switch (screen) {
    case 'reading':
      return <Reading />;
    case 'empty':
      return plain(ScanText, t.screen.empty, t.screen.emptyWhy, paste, selection);
    case 'list':
      return plain(ListChecks, t.screen.empty, t.screen.list(view?.cards.length ?? 0), paste);
    case 'login':
      return plain(LogIn, t.screen.login, t.screen.loginWhy, again, paste);
    case 'blocked':
      return plain(ShieldAlert, t.screen.blocked, t.screen.blockedWhy, again);
    case 'offline':
      return plain(Ban, t.screen.offline, t.screen.offlineWhy, again);
    case 'unreadable': {
      const known: Record<string, string> = {
        'no-text': t.screen.unreadableText,
        unsettled: t.screen.unreadableUnsettled,
        'no-answer': t.screen.unreadableNoAnswer,
      };
      const why = known[view?.why ?? ''] ?? t.screen.unreadableWhy;
      const rest = onSelection ? selection : paste;
      if (!props.onTeach) return plain(EyeOff, t.screen.unreadable, why, again, rest);
      return (
        <EmptyState icon={EyeOff} title={t.screen.unreadable} why={why}>
          <TeachDoors onTeach={props.onTeach} onReport={props.onReport} />
          {rest}
        </EmptyState>
      );
    }
    case 'orphaned':
      return plain(
        Unplug,
        t.screen.orphaned,
        t.screen.orphanedWhy,
        onReload && (
          <Button variant="primary" icon={RefreshCw} onClick={onReload}>
            {t.screen.reload}
          </Button>
        ),
      );
    case 'other': {
      const said = view?.audit?.role.was !== undefined;
      const words =
        view?.audit && view.posting
          ? decidingWords(view.audit, view.posting, (says) => says !== 'service')
          : [];
      return (
        <EmptyState
          icon={Briefcase}
          title={said ? t.review.roleIs.other : t.screen.other}
          why={said ? t.review.roleOtherWhy : words.length > 0 ? t.screen.otherWhy : t.screen.otherNoWords}
        >
          {!said && words.length > 0 && <Words words={words} lang={lang} />}
          {onAnyway && <Button onClick={onAnyway}>{t.screen.anyway}</Button>}
          {view?.audit && <RoleDoor role={view.audit.role} reviewer={props.reviewer} onSay={props.onSay} />}
        </EmptyState>
      );
    }
  }
}

/** How long a reading may take before it is worth a word. */
const PATIENCE_MS = 600;

function Reading() {
  const { t } = useI18n();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="reading" role="status">
      {late && (
        <>
          <p class="sec">
            <Icon of={LoaderCircle} class="spin" /> {t.screen.readingWhy}
          </p>
          <Skeleton />
        </>
      )}
    </div>
  );
}
