/**
 * Every component in every state. Address: `?lang=zh|en&theme=light|dark`, then `#sheet` for all scenes of a sheet,
 * `#sheet/scene` for one alone, and nothing for the list of all.
 */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './playground.css';
import { I18nProvider } from '@/components/ui/I18n';
import type { Language } from '@/lib/i18n';
import { Contents } from './Contents';
import { SheetView } from './SheetView';
import type { Surface } from './scene';
import { SHEETS } from './sheets';
import { SURFACE_STYLES } from './surfaces';

const query = new URLSearchParams(location.search);
const language: Language = query.get('lang') === 'en' ? 'en' : 'zh';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset.theme = theme;
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

const styles = document.createElement('style');
document.head.prepend(styles);

function dress(surface: Surface): void {
  if (styles.dataset.surface === surface) return;
  styles.dataset.surface = surface;
  styles.textContent = SURFACE_STYLES[surface];
}

function hashParts(): string[] {
  return location.hash.slice(1).split('/').map(decodeURIComponent);
}

function Playground() {
  const [[id, name], setParts] = useState(hashParts);
  useEffect(() => {
    const moved = () => setParts(hashParts());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const sheet = SHEETS.find((one) => one.id === id);
  dress(sheet?.surface ?? 'dashboard');
  return (
    <I18nProvider language={language}>
      {sheet ? (
        <SheetView key={location.hash} sheet={sheet} only={name} language={language} />
      ) : (
        <Contents sheets={SHEETS} language={language} theme={theme} />
      )}
    </I18nProvider>
  );
}

render(<Playground />, document.getElementById('app') as HTMLElement);
