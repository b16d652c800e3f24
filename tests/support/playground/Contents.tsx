import type { Language } from '@/lib/i18n';
import type { Sheet } from './scene';

export interface ContentsProps {
  sheets: readonly Sheet[];
  language: Language;
  theme: 'light' | 'dark';
}

/** The list of all scenes, and the ways to the other language and theme. */
export function Contents({ sheets, language, theme }: ContentsProps) {
  const ways = [
    { lang: language === 'zh' ? 'en' : 'zh', theme },
    { lang: language, theme: theme === 'light' ? 'dark' : 'light' },
  ];
  return (
    <main class="contents" lang="en">
      <h1>Playground</h1>
      <p>
        {language}, {theme}
        {ways.map((way) => (
          <a key={way.lang + way.theme} href={`?lang=${way.lang}&theme=${way.theme}`}>
            {way.lang}, {way.theme}
          </a>
        ))}
      </p>
      {sheets.map((sheet) => (
        <section key={sheet.id}>
          <h2>
            <a href={`#${sheet.id}`}>{sheet.id}</a>
          </h2>
          <ul>
            {sheet.scenes(language).map(({ name }) => (
              <li key={name}>
                <a href={`#${sheet.id}/${encodeURIComponent(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
