import { type ComponentChildren, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { messagesFor, resolveLanguage } from '@/lib/i18n';
import type { Language } from '@/lib/i18n/language';
import { browser } from '@/lib/platform/browser';
import type { Settings } from '@/lib/platform/settings';
import { useSettings } from './use-settings';

export interface AppProps {
  settings: Settings;
  language: Language;
}

interface RootProps {
  app: (props: AppProps) => ComponentChildren;
}

/** What every extension page stands in: the person's choices, the language and the theme. */
function Root({ app: App }: RootProps) {
  const settings = useSettings();
  const language = resolveLanguage(settings?.language ?? 'auto', browser.i18n.getUILanguage());
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    // In the language of the page, which need not be the browser's.
    document.title = messagesFor(language).app.name;
    if (settings && settings.theme !== 'auto') documentElement.dataset.theme = settings.theme;
    else delete documentElement.dataset.theme;
  }, [language, settings]);
  return settings && <App settings={settings} language={language} />;
}

/** Starts an extension page. */
export function startApp(app: RootProps['app']): void {
  render(<Root app={app} />, document.getElementById('root') as HTMLElement);
}
