/** What stands in the pages of sites: the pill, the badges of lists, and the card of teaching. */
import badgeCss from '@/assets/styles/badge.css?inline';
import pillCss from '@/assets/styles/pill.css?inline';
import teachCss from '@/assets/styles/teach.css?inline';
import { BadgeGroup } from '@/components/list/BadgeGroup';
import { type BadgeModel, badgeOf } from '@/components/list/badge';
import { Pill, type PillProps } from '@/components/panel/Pill';
import { TeachCard, type TeachCardProps } from '@/components/teach/TeachCard';
import type { Language } from '@/lib/i18n';
import { badgeMessages } from '@/lib/i18n/badge';
import { pillMessages } from '@/lib/i18n/pill';
import { teachMessages } from '@/lib/i18n/teach';
import type { CardFacts } from '@/lib/messages/cards';
import { SERVICE_TEXT } from '../postings';
import { nothing, SCENE_TIME } from './demo-panel';
import type { Scene } from './scene';
import { ShadowBox } from './shadow-box';

function themeNow(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** What comes up after a while on a page stands here at once: when a picture is taken is nobody's choice. */
const AT_ONCE = '.pill.is-loading { animation-delay: 0s }';

export function pillScenes(language: Language): Scene[] {
  const at = (name: string, props: Partial<PillProps>): Scene => ({
    name,
    width: 300,
    content: (
      <ShadowBox css={pillCss + AT_ONCE} height={84}>
        <Pill
          state="ready"
          score={72}
          band="full"
          gaps={30}
          unlawful={0}
          risky={0}
          side="right"
          top={22}
          theme={themeNow()}
          strings={pillMessages(language, 'auto')}
          onOpen={nothing}
          onMove={nothing}
          onHide={nothing}
          {...props}
        />
      </ShadowBox>
    ),
  });
  const unscored = (state: PillProps['state']): Partial<PillProps> => ({ state, score: null, band: null });
  return [
    at('ready', {}),
    at('unlawful', { unlawful: 2, risky: 3 }),
    at('risky', { risky: 3 }),
    at('mixed', { state: 'mixed', score: 64, band: 'good', gaps: 31, mixedWith: 'sales' }),
    at('score moved', { score: 58, band: 'good', change: 4 }),
    at('loading', unscored('loading')),
    at('partial', unscored('partial')),
    at('unreadable', unscored('unreadable')),
    at('refused', { state: 'refused' }),
    at('orphaned', unscored('orphaned')),
    at('left', { side: 'left', unlawful: 2 }),
  ];
}

export function badgeScenes(language: Language): Scene[] {
  const strings = badgeMessages(language, language);
  const opened = {
    role: 'service',
    mixedWith: null,
    score: 69,
    band: 'good',
    at: SCENE_TIME,
    changed: false,
  } as const;
  const cards: [string, CardFacts][] = [
    ['new', { title: 'service', opened: null, notes: 0 }],
    ['near', { title: 'near', opened: null, notes: 0 }],
    ['seen', { title: 'service', opened, notes: 0 }],
    ['changed', { title: 'service', opened: { ...opened, changed: true }, notes: 0 }],
    ['noted', { title: 'service', opened, notes: 2 }],
    ['noted and changed', { title: 'service', opened: { ...opened, changed: true }, notes: 1 }],
    ['mixed', { title: 'service', opened: { ...opened, role: 'mixed', mixedWith: 'sales' }, notes: 0 }],
    ['not scored', { title: 'service', opened: { ...opened, score: null, band: null }, notes: 0 }],
  ];
  const scene = (name: string, badge: BadgeModel, narrow: boolean): Scene => ({
    name,
    width: narrow ? 120 : 300,
    content: (
      <ShadowBox css={badgeCss} height={56}>
        <BadgeGroup
          label={strings.group}
          badges={[{ id: 1, badge, narrow, theme: themeNow(), at: { left: 14, top: 16 } }]}
          onEnter={nothing}
        />
      </ShadowBox>
    ),
  });
  return cards.flatMap(([name, facts]) => {
    const badge = badgeOf(facts, '天猫客服专员', true, strings, SCENE_TIME);
    return badge ? [scene(name, badge, false), scene(`${name}, narrow`, badge, true)] : [];
  });
}

export function teachScenes(language: Language): Scene[] {
  const place = { tag: 'h1', words: '天猫客服专员（售前+售后）', length: 13 };
  const preview = {
    title: place.words,
    text: SERVICE_TEXT,
    hook: '.job-sec-text',
    fragile: false,
  };
  const at = (name: string, props: Partial<TeachCardProps>): Scene => ({
    name,
    width: 380,
    content: (
      <ShadowBox css={teachCss} height={420}>
        <div class="teach" data-theme={themeNow()}>
          <TeachCard
            teach={teachMessages(language)}
            step="title"
            place={null}
            preview={null}
            onSave={nothing}
            onAgain={nothing}
            onLeave={nothing}
            {...props}
          />
        </div>
      </ShadowBox>
    ),
  });
  return [
    at('title', {}),
    at('title, pointed at', { place }),
    at('text', { step: 'text', place: { tag: 'div', words: SERVICE_TEXT.slice(0, 60), length: 280 } }),
    at('preview', { step: 'preview', preview }),
    at('preview, fragile', {
      step: 'preview',
      preview: { ...preview, hook: 'div:nth-child(3)', fragile: true },
    }),
    at('lost', { step: 'lost' }),
    at('saved', { step: 'saved' }),
    at('failed', { step: 'failed', preview }),
  ];
}
