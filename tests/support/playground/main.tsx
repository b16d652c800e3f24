/** Every surface of the interface in its states. Address: ?show=panel|states|pill|popup|pages|seeker|seeker-pages&lang=zh|en&theme=light|dark */
import { type ComponentChildren, render } from 'preact';
import '@/assets/styles/base.css';
import '@/assets/styles/ui.css';
import '@/assets/styles/panel.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/dashboard.css';
import '@/assets/styles/profile.css';
import './playground.css';
import { I18nProvider } from '@/components/ui/I18n';
import { pageScenes } from './pages';
import { panelScenes, pillScenes, stateScenes } from './panels';
import { popupScenes } from './popups';
import { seekerPageScenes, seekerScenes } from './seekers';

export interface Scene {
  name: string;
  width: number;
  height?: number;
  content: ComponentChildren;
}

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'zh';
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

const SHEETS: Record<string, () => Scene[]> = {
  panel: panelScenes,
  states: stateScenes,
  pill: () => pillScenes(language),
  popup: popupScenes,
  pages: pageScenes,
  seeker: seekerScenes,
  'seeker-pages': seekerPageScenes,
};

const scenes = (SHEETS[query.get('show') ?? 'panel'] ?? panelScenes)();

render(
  <I18nProvider language={language}>
    <div class="sheet">
      {scenes.map((scene) => (
        <figure key={scene.name}>
          <figcaption>{scene.name}</figcaption>
          <div
            class="frame"
            style={{ width: `${scene.width}px`, height: scene.height && `${scene.height}px` }}
          >
            {scene.content}
          </div>
        </figure>
      ))}
    </div>
  </I18nProvider>,
  document.getElementById('app') as HTMLElement,
);
