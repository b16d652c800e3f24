/** All sheets; another one is a line here. */

import { controlScenes } from './controls';
import { draftPageScenes } from './draft-pages';
import { draftScenes } from './drafts';
import { healthScenes } from './health';
import { keptScenes } from './kept';
import { noteTabScenes } from './notes';
import { badgeScenes, pillScenes, teachScenes } from './overlays';
import { pageScenes } from './pages';
import { checklistScenes, copyScenes, gapScenes, ruleScenes } from './panels';
import { popupScenes } from './popups';
import { postingPageScenes } from './posting-pages';
import { reportScenes } from './reports';
import type { Sheet } from './scene';
import { screenScenes } from './screens';
import { seekerPageScenes } from './seeker-pages';
import { fitScenes, seekerScenes } from './seekers';
import { settingScenes } from './settings';
import { syncScenes } from './syncs';
import { transferScenes } from './transfers';

export const SHEETS: readonly Sheet[] = [
  { id: 'controls', surface: 'dashboard', scenes: controlScenes },
  { id: 'screens', surface: 'panel', scenes: screenScenes },
  { id: 'checklist', surface: 'panel', scenes: checklistScenes },
  { id: 'gaps', surface: 'panel', scenes: gapScenes },
  { id: 'rules', surface: 'panel', scenes: ruleScenes },
  { id: 'draft', surface: 'panel', scenes: draftScenes },
  { id: 'copies', surface: 'panel', scenes: copyScenes },
  { id: 'posting-page', surface: 'dashboard', scenes: postingPageScenes },
  { id: 'posting-notes', surface: 'panel', scenes: noteTabScenes },
  { id: 'fit', surface: 'panel', scenes: fitScenes },
  { id: 'seeker', surface: 'panel', scenes: seekerScenes },
  { id: 'pill', surface: 'overlay', scenes: pillScenes },
  { id: 'badges', surface: 'overlay', scenes: badgeScenes },
  { id: 'teach', surface: 'overlay', scenes: teachScenes },
  { id: 'popup', surface: 'popup', scenes: popupScenes },
  { id: 'kept', surface: 'dashboard', scenes: keptScenes },
  { id: 'pages', surface: 'dashboard', scenes: pageScenes },
  { id: 'drafts', surface: 'dashboard', scenes: draftPageScenes },
  { id: 'seeker-pages', surface: 'dashboard', scenes: seekerPageScenes },
  { id: 'health', surface: 'dashboard', scenes: healthScenes },
  { id: 'transfers', surface: 'dashboard', scenes: transferScenes },
  { id: 'sync', surface: 'dashboard', scenes: syncScenes },
  { id: 'reports', surface: 'dashboard', scenes: reportScenes },
  { id: 'settings', surface: 'dashboard', scenes: settingScenes },
];
