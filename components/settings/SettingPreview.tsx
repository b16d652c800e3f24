import type { ComponentChildren } from 'preact';
import { Badge } from '@/components/list/Badge';
import { badgeOf } from '@/components/list/badge';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleCheck } from '@/components/ui/icons';
import { Logo } from '@/components/ui/Logo';
import { badgeMessages } from '@/lib/i18n/badge';
import type { Settings } from '@/lib/platform/settings';
import type { SettingId } from './catalogue';

/** What the sample posting lacks. */
const SAMPLE_MISSING = 12;

export interface SettingPreviewProps {
  id: SettingId;
  settings: Settings;
}

/** What a setting does, on a sample; nothing for those that change this very page. */
export function SettingPreview({ id, settings }: SettingPreviewProps) {
  const { t } = useI18n();
  const shown = PREVIEWS[id]?.({ settings });
  return shown ? (
    <figure class="setting-preview" aria-label={t.settings.preview}>
      {shown}
    </figure>
  ) : null;
}

type Preview = (given: { settings: Settings }) => ComponentChildren;

const PREVIEWS: Partial<Record<SettingId, Preview>> = {
  persona: ({ settings }) => <PersonaTabs settings={settings} />,
  reviewer: ({ settings }) => settings.reviewer && <Signed by={settings.reviewer} />,
  marks: ({ settings }) => <Marked on={settings.marks.on} />,
  badges: ({ settings }) => <Card badges={settings.badges} keep={settings.keep} />,
  toolbar: ({ settings }) => <ToolbarIcon on={settings.toolbar && settings.persona === 'recruiter'} />,
};

function PersonaTabs({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const { fit, reminders, questions } = t.seeker.tab;
  const own = settings.persona === 'seeker' ? [fit, reminders, questions] : [t.tab.checklist, t.tab.gaps];
  return [...own, t.tab.compliance, t.tab.notes].map((name) => (
    <span key={name} class="tag">
      {name}
    </span>
  ));
}

function Signed({ by }: { by: string }) {
  const { t } = useI18n();
  return (
    <span class="review-state is-confirmed">
      <Icon of={CircleCheck} size={14} />{' '}
      <span>
        <b>{t.review.state.confirmed}</b> {by}
      </span>
    </span>
  );
}

function Marked({ on }: { on: boolean }) {
  const { t } = useI18n();
  const [before, words, after] = t.settings.sampleWords;
  return (
    <p>
      {before}
      {on ? <mark class="mk m-covered">{words}</mark> : words}
      {after}
    </p>
  );
}

/** A card of a list as it is met first. */
function Card({ badges, keep }: { badges: boolean; keep: Settings['keep'] }) {
  const { t, language } = useI18n();
  const title = t.settings.sampleTitle;
  const facts = { title: 'service', opened: null, notes: 0 } as const;
  const badge = badgeOf(facts, title, keep === 'all', badgeMessages(language, language));
  return (
    <span class="sample-card">
      <b>{title}</b>
      {badges && badge && (
        <span class="sample-badge">
          <Badge badge={badge} narrow={false} theme="light" at={{ left: 0, top: 0 }} />
        </span>
      )}
    </span>
  );
}

function ToolbarIcon({ on }: { on: boolean }) {
  const { t } = useI18n();
  return (
    <span class="sample-icon" role="img" aria-label={t.settings.toolbarIcon(on ? SAMPLE_MISSING : null)}>
      <Logo size={20} />
      {on && <small>{SAMPLE_MISSING}</small>}
    </span>
  );
}
