import { whySentence } from '@/components/health/words';
import { decidingWords } from '@/components/panel/model';
import { Words } from '@/components/panel/ReadingBanner';
import { type Screen, screenOf } from '@/components/panel/screen';
import type { AuditedView } from '@/components/panel/tab-context';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import {
  Ban,
  BellOff,
  Briefcase,
  EyeOff,
  ListChecks,
  LoaderCircle,
  LogIn,
  type LucideIcon,
  RefreshCw,
  ScanText,
  ShieldAlert,
  Unplug,
} from '@/components/ui/icons';
import type { Messages } from '@/lib/i18n';
import { Notice } from './Notice';
import type { PopupViewProps } from './types';
import { Verdict } from './Verdict';

type NoVerdict = Exclude<Screen, 'audit' | 'orphaned'>;

const ICONS: Record<NoVerdict, LucideIcon> = {
  reading: LoaderCircle,
  empty: ScanText,
  list: ListChecks,
  login: LogIn,
  blocked: ShieldAlert,
  offline: Ban,
  unreadable: EyeOff,
  other: Briefcase,
};

function whyOf(screen: NoVerdict, t: Messages, cards: number): string {
  if (screen === 'list') return t.screen.list(cards);
  return t.screen[`${screen}Why` as const];
}

/** The verdict on this page, or the reason why there is none. */
export function PageNotice({ state, view, fit, read, broken, onAnyway, onReload }: PopupViewProps) {
  const { t } = useI18n();
  if (state === 'private') return <Notice icon={EyeOff} title={t.ask.private} why={t.ask.privateWhy} />;
  if (state === 'restricted') return <Notice icon={Ban} title={t.popup.restricted} />;
  if (state === 'off') return <Notice icon={BellOff} title={t.popup.offTitle} why={t.popup.offWhy} />;
  if (state === 'unsupported') {
    return <Notice icon={ScanText} title={t.popup.noReader} why={t.popup.noReaderWhy} />;
  }
  if (state === 'orphaned') {
    return (
      <Notice icon={Unplug} title={t.screen.orphaned} why={t.screen.orphanedWhy}>
        {onReload && (
          <Button variant="primary" icon={RefreshCw} onClick={onReload}>
            {t.screen.reload}
          </Button>
        )}
      </Notice>
    );
  }
  if (broken && state === 'page')
    return <Notice icon={EyeOff} title={t.health.broken} why={whySentence(broken.why, t)} />;
  const screen = screenOf(view, false, false);
  if (screen === 'audit') return <Verdict view={view as AuditedView} fit={fit} read={read} />;
  if (screen === 'orphaned') return null;
  const title = screen === 'list' ? t.screen.empty : t.screen[screen];
  const words =
    screen === 'other' && view?.audit && view.posting
      ? decidingWords(view.audit, view.posting, (says) => says !== 'service')
      : [];
  const why =
    screen === 'other' && words.length === 0
      ? t.screen.otherNoWords
      : whyOf(screen, t, view?.cards.length ?? 0);
  return (
    <Notice icon={ICONS[screen]} title={title} why={why}>
      {words.length > 0 && <Words words={words} lang="zh-CN" />}
      {screen === 'other' && onAnyway && <Button onClick={onAnyway}>{t.screen.anyway}</Button>}
    </Notice>
  );
}
