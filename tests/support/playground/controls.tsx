/** The components without a domain word, each with its states. */
import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/Banner';
import { Button, type ButtonProps } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Chip } from '@/components/ui/Chip';
import { Count } from '@/components/ui/Count';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconButton } from '@/components/ui/IconButton';
import {
  CircleCheck,
  CircleDashed,
  Copy,
  Ellipsis,
  Highlighter,
  OctagonAlert,
  Plus,
  ScanText,
  Search,
  TriangleAlert,
} from '@/components/ui/icons';
import { Menu } from '@/components/ui/Menu';
import { RadioCards } from '@/components/ui/RadioCards';
import { Segmented } from '@/components/ui/Segmented';
import { Skeleton } from '@/components/ui/Skeleton';
import { Switch } from '@/components/ui/Switch';
import { Tabs, tabPanelProps } from '@/components/ui/Tabs';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { Toast } from '@/components/ui/Toast';
import type { Language } from '@/lib/i18n';
import { messagesFor } from '@/lib/i18n';
import { nothing } from './demo-panel';
import type { Scene } from './scene';

const VARIANTS: NonNullable<ButtonProps['variant']>[] = ['default', 'primary', 'quiet', 'link', 'danger'];

export function controlScenes(language: Language): Scene[] {
  const t = messagesFor(language);
  const at = (name: string, content: ComponentChildren, rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 360,
    content: <div class="controls">{content}</div>,
    ...rest,
  });
  const choices = [
    { value: 'a', label: t.persona.recruiter },
    { value: 'b', label: t.persona.seeker },
  ] as const;
  return [
    at(
      'buttons',
      VARIANTS.map((variant) => (
        <Button key={variant} variant={variant} icon={Plus} onClick={nothing}>
          {t.draft.add}
        </Button>
      )),
    ),
    at(
      'buttons, disabled',
      VARIANTS.map((variant) => (
        <Button key={variant} variant={variant} disabled>
          {t.draft.add}
        </Button>
      )),
    ),
    at(
      'button, busy',
      <Button busy variant="primary">
        {t.draft.open}
      </Button>,
    ),
    at(
      'icon buttons',
      <>
        <IconButton icon={Copy} label={t.gaps.copy} onClick={nothing} />
        <IconButton icon={Highlighter} label={t.head.marksOn} on onClick={nothing} />
        <IconButton icon={Search} label={t.postings.search} disabled onClick={nothing} />
      </>,
    ),
    at('segmented', <Segmented label={t.persona.label} value="a" options={choices} onChange={nothing} />),
    at(
      'switches',
      <>
        <Switch label={t.settings.name.marks} on onChange={nothing} />
        <Switch label={t.settings.name.badges} on={false} onChange={nothing} />
        <Switch label={t.popup.site} on disabled onChange={nothing} />
      </>,
    ),
    at(
      'ticks',
      <>
        <Checkbox label={t.gaps.toConfirm} checked={false} onChange={nothing} />
        <Checkbox label={t.gaps.confirmed} checked onChange={nothing} />
      </>,
    ),
    at(
      'cards',
      <RadioCards
        label={t.firstRun.who}
        value="a"
        options={[
          { ...choices[0], hint: t.firstRun.recruiter },
          { ...choices[1], hint: t.firstRun.seeker },
        ]}
        onChange={nothing}
      />,
    ),
    at(
      'fields',
      <>
        <TextField label={t.paste.title} value="" placeholder={t.paste.titleHint} onInput={nothing} />
        <TextField label={t.postings.search} hideLabel icon={Search} value="夜班" onInput={nothing} />
        <TextArea label={t.paste.text} value="" placeholder={t.paste.textHint} onInput={nothing} />
      </>,
    ),
    at(
      'chips and counts',
      <>
        <Chip meaning="covered" icon={CircleCheck}>
          {t.state.covered}
        </Chip>
        <Chip meaning="unlawful" icon={OctagonAlert}>
          {t.compliance.severity.illegal}
        </Chip>
        <Chip meaning="risky" icon={TriangleAlert}>
          {t.compliance.severity.risky}
        </Chip>
        <Count meaning="covered" icon={CircleCheck} word={t.state.covered} n={24} />
        <Count meaning="missing" icon={CircleDashed} word={t.state.missing} n={30} />
      </>,
    ),
    at(
      'tabs',
      <div>
        <Tabs
          label={t.tab.list}
          prefix="demo"
          value="a"
          tabs={[
            { id: 'a', label: t.tab.checklist },
            { id: 'b', label: t.tab.gaps, count: 30 },
          ]}
          onChange={nothing}
        />
        <div {...tabPanelProps('demo', 'a')}>{t.checklist.noneShownWhy}</div>
      </div>,
    ),
    at(
      'menu',
      <Menu
        icon={Ellipsis}
        label={t.head.menu}
        entries={[
          { id: 'one', icon: Copy, label: t.gaps.copy, onPick: nothing },
          { id: 'two', icon: Plus, label: t.draft.add, section: 'b', onPick: nothing },
        ]}
      />,
      { height: 140, steps: ['.menu-place > button'] },
    ),
    at(
      'banner',
      <Banner meaning="risky" icon={TriangleAlert}>
        {t.banner.sales}
      </Banner>,
    ),
    at('empty', <EmptyState icon={ScanText} title={t.screen.empty} why={t.screen.emptyWhy} />),
    at('skeleton', <Skeleton />),
    at(
      'toast',
      <Toast
        text={t.postings.deleted(2)}
        action={{ label: t.dashboard.undo, onClick: nothing }}
        ms={3_600_000}
        onGone={nothing}
      />,
      { height: 120 },
    ),
  ];
}
