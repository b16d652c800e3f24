import type { ComponentChildren } from 'preact';
import { OwnSign } from '@/components/review/OwnSign';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { Highlighter, PanelRight, Pin, X } from '@/components/ui/icons';
import { Logo } from '@/components/ui/Logo';

export interface PanelHeadProps {
  title: string;
  /** Of the title, where it is the posting's. */
  lang?: string | undefined;
  meta: string;
  /** What a person put right of what was read; null where nothing. */
  own?: string | null | undefined;
  /** Null where nothing can be marked. */
  marks: boolean | null;
  /** The menu. */
  children?: ComponentChildren;
  onMarks?: ((on: boolean) => void) | undefined;
  /** Without it this posting cannot be pinned, or is so. */
  onPin?: (() => void) | undefined;
  onSidePanel?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** Which posting this is, and what the panel can do as a whole. */
export function PanelHead(props: PanelHeadProps) {
  const { title, meta, marks, children, onMarks, onPin, onSidePanel, onClose } = props;
  const { t } = useI18n();
  return (
    <header class="panel-head">
      <Logo />
      <div class="grow">
        <h2 title={title}>
          <span class="cut" lang={props.lang}>
            {title}
          </span>
          <OwnSign words={props.own ?? null} />
        </h2>
        {meta && <div class="meta cut">{meta}</div>}
      </div>
      {onMarks && marks !== null && (
        <IconButton
          icon={Highlighter}
          label={marks ? t.head.marksOn : t.head.marksOff}
          on={marks}
          onClick={() => onMarks(!marks)}
        />
      )}
      {onPin && <IconButton icon={Pin} label={t.seeker.pin.pin} onClick={onPin} />}
      {onSidePanel && <IconButton icon={PanelRight} label={t.head.sidePanel} onClick={onSidePanel} />}
      {children}
      {onClose && <IconButton icon={X} label={t.head.close} onClick={onClose} />}
    </header>
  );
}
