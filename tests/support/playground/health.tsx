/** How every site's reader does, and the readers of a person's own. */
import { HealthView } from '@/components/health/HealthView';
import { OwnReaders, type OwnReadersProps } from '@/components/teach/OwnReaders';
import type { LayoutHealth, SiteHealth } from '@/lib/messages/health';
import { nothing, SCENE_TIME } from './demo-panel';
import { Framed } from './pages';
import type { Scene } from './scene';

const LAYOUT = { works: 0, lastWorked: null, lastFailed: null, parts: [] };
const GOT: LayoutHealth['parts'] = [
  { name: 'title', wanted: 12, got: 12 },
  { name: 'description', wanted: 12, got: 12 },
  { name: 'salary', wanted: 12, got: 3 },
];
const SITES: SiteHealth[] = [
  {
    id: 'hill',
    name: { zh: '山坡招聘', en: 'Hillside Jobs' },
    hosts: ['www.hillside-jobs.example'],
    kind: 'asked',
    status: 'fails',
    lastWorked: null,
    lastFailed: SCENE_TIME,
    why: 'no-layout',
    tried: [
      { reader: 'hill', layout: 'detail-2024', end: 'anchor' },
      { reader: 'generic', layout: 'json-ld', end: 'nothing' },
    ],
    layouts: [{ ...LAYOUT, id: 'detail-2024', basis: 'published', since: '2026-09' }],
  },
  {
    id: 'river',
    name: { zh: '河岸人才网', en: 'Riverside' },
    hosts: ['riverside.example'],
    kind: 'listed',
    status: 'works',
    lastWorked: SCENE_TIME,
    lastFailed: null,
    why: null,
    tried: [],
    layouts: [
      {
        id: 'detail',
        basis: 'page',
        since: '2026-07',
        works: 12,
        lastWorked: SCENE_TIME,
        lastFailed: null,
        parts: GOT,
      },
    ],
  },
  {
    id: 'lake',
    name: { zh: '湖畔直聘', en: 'Lakeside' },
    hosts: ['lakeside.example'],
    kind: 'listed',
    status: 'rescued',
    lastWorked: SCENE_TIME,
    lastFailed: SCENE_TIME,
    why: null,
    tried: [],
    layouts: [{ ...LAYOUT, id: 'detail', basis: 'page', since: '2025-11' }],
  },
  {
    id: 'own-a',
    name: { zh: '小店招聘', en: 'Corner Shop' },
    hosts: ['corner-shop.example'],
    kind: 'own',
    status: 'never',
    lastWorked: null,
    lastFailed: null,
    why: null,
    tried: [],
    layouts: [{ ...LAYOUT, id: 'own', basis: 'person', since: '2026-11' }],
  },
];

const OWN = {
  id: 'own-a',
  name: '小店招聘',
  hosts: ['corner-shop.example'],
  since: '2026-11',
  hook: '.job-text',
};

export function healthScenes(): Scene[] {
  const at = (
    name: string,
    sites: SiteHealth[] | null,
    own: Partial<OwnReadersProps> | null = null,
    rest: Partial<Scene> = {},
  ): Scene => ({
    name,
    width: 1100,
    height: 620,
    content: (
      <Framed page="health">
        <HealthView sites={sites} onCopy={async () => {}}>
          {own && (
            <OwnReaders
              readers={[OWN]}
              onDelete={async () => {}}
              onExport={nothing}
              onImport={async () => ({ taken: 0, errors: [] })}
              {...own}
            />
          )}
        </HealthView>
      </Framed>
    ),
    ...rest,
  });
  return [
    at('health', SITES, {}, { height: 860 }),
    at('health, unfolded', SITES, null, { steps: ['.site-row:nth-last-of-type(3) .icon-btn'] }),
    at('health, none', []),
    at('health, reading', null),
    at('readers, none', SITES, { readers: [] }),
    at('reader deleted', SITES, {}, { steps: ['.own-list .icon-btn'], height: 860 }),
  ];
}
