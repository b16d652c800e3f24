import { PersonaSwitch } from '@/components/panel/PersonaSwitch';
import { screenOf } from '@/components/panel/screen';
import { SyncTrouble } from '@/components/sync/SyncTrouble';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import {
  CircleAlert,
  ClipboardPaste,
  Highlighter,
  LayoutDashboard,
  Monitor,
  MousePointerClick,
  PanelRight,
  ScanText,
  Settings,
  TextSelect,
  UserRound,
} from '@/components/ui/icons';
import { Logo } from '@/components/ui/Logo';
import { MenuItem } from '@/components/ui/MenuItem';
import { Switch } from '@/components/ui/Switch';
import { AccessItem } from './AccessItem';
import { BrokenPage } from './BrokenPage';
import { HealthItem } from './HealthItem';
import { Notice } from './Notice';
import { PageNotice } from './PageNotice';
import type { PopupState, PopupViewProps } from './types';

/** Where nothing may or can be read. */
const NO_PAGE = new Set<PopupState>(['restricted', 'orphaned', 'private']);

/** The popup of the toolbar button: this page's verdict, and the ways on. */
export function PopupView(props: PopupViewProps) {
  const { state, host, view, persona, selected, kept, onOpen, onSidePanel, onPage, onSelection } = props;
  const { t } = useI18n();
  const screen = state === 'page' ? screenOf(view, false, false) : null;
  const audited = screen === 'audit';
  // The notice of another role has its own door to the same audit.
  const anyway = screen === 'other' && props.onAnyway !== undefined;
  return (
    <main class="popup">
      <header class="popup-head">
        <Logo size={20} />
        <h1 class="grow cut">{t.app.name}</h1>
        <PersonaSwitch persona={persona} onPersona={props.onPersona} />
        <IconButton icon={Settings} label={t.popup.settings} onClick={props.onSettings} />
      </header>
      {host !== null && state !== 'restricted' && state !== 'unsupported' && state !== 'private' && (
        <div class="popup-site">
          <Icon of={Monitor} />
          <span class="grow cut">{host}</span>
          <span class="sm dim">{state === 'off' ? t.popup.off : t.popup.on}</span>
          <Switch label={t.popup.site} on={state !== 'off'} onChange={props.onSite} />
        </div>
      )}
      {props.onSync && (
        <SyncTrouble
          problem={props.sync?.problem ?? null}
          questions={props.sync?.questions ?? 0}
          onOpen={props.onSync}
        />
      )}
      <PageNotice {...props} />
      <BrokenPage {...props} />
      <div role="status">
        {props.failed && <Notice icon={CircleAlert} title={t.popup.failed} why={t.popup.failedWhy} />}
      </div>
      {audited && onOpen && (
        <div class="popup-block">
          <Button variant="primary" big onClick={onOpen}>
            {t.popup.open}
          </Button>
        </div>
      )}
      {audited && view?.canMark && props.onMarks && (
        <MenuItem
          icon={Highlighter}
          label={t.popup.marks}
          hint={view.marks.on ? t.popup.on : t.popup.off}
          on={view.marks.on}
          onClick={() => props.onMarks?.(!view.marks.on)}
        />
      )}
      {audited && onSidePanel && (
        <MenuItem icon={PanelRight} label={t.popup.sidePanel} onClick={onSidePanel} />
      )}
      {!audited && !anyway && onPage && !NO_PAGE.has(state) && (
        <MenuItem icon={ScanText} label={t.popup.page} keys={props.pageKeys} onClick={onPage} />
      )}
      {onSelection && state !== 'restricted' && (
        <MenuItem
          icon={TextSelect}
          label={t.popup.selection}
          hint={selected ? t.popup.selected(selected) : undefined}
          onClick={onSelection}
        />
      )}
      {props.onTeach && !props.broken && !NO_PAGE.has(state) && state !== 'off' && (
        <MenuItem icon={MousePointerClick} label={t.health.teach} onClick={props.onTeach} />
      )}
      <AccessItem {...props} />
      <MenuItem icon={ClipboardPaste} label={t.popup.paste} onClick={props.onPaste} />
      {persona === 'seeker' && props.onProfile && (
        <MenuItem
          icon={UserRound}
          label={t.dashboard.profile}
          hint={props.filled ? t.popup.filled(props.filled) : undefined}
          onClick={props.onProfile}
        />
      )}
      <MenuItem
        icon={LayoutDashboard}
        label={kept === null ? t.popup.dashboard : t.popup.kept(kept)}
        onClick={props.onDashboard}
      />
      <HealthItem {...props} />
    </main>
  );
}
