// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Markdown } from '@/components/notes/Markdown';
import { axeProblems, clear, show } from '@/tests/support/render';

afterEach(clear);

const html = (text: string) => show(<Markdown text={text} />).one('.md').innerHTML;

describe('what is shown', () => {
  test('emphasis, code, quotes, lists, and headings below those of the panel', async () => {
    const shown = show(
      <Markdown
        text={'# 一\n\n###### 六\n\n**强** *调* `码`\n\n> 引\n\n3. 三\n4. 四\n\n```\nx < y\n```\n\n---\n'}
      />,
    );
    expect(shown.all('h4, h5, h6').map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H4 一',
      'H6 六',
    ]);
    expect(shown.one('strong').textContent).toBe('强');
    expect(shown.one('em').textContent).toBe('调');
    expect(shown.one('blockquote').textContent).toBe('引');
    expect((shown.one('ol') as HTMLOListElement).start).toBe(3);
    expect(shown.one('pre').textContent).toBe('x < y');
    expect(shown.all('hr')).toHaveLength(1);
  });

  test('a line break that was typed stays one', () => {
    expect(show(<Markdown text={'一\n二'} />).one('p').textContent).toBe('一\n二');
  });

  test('tasks, done and not', async () => {
    const shown = show(<Markdown text={'- [x] 问过 **运营**\n- [ ] 打电话\n- [链接] 不是'} />);
    expect(shown.all('[role=img]').map((box) => box.getAttribute('aria-label'))).toEqual([
      '已完成',
      '未完成',
    ]);
    expect(shown.all('li').map(({ textContent }) => textContent)).toEqual([
      '问过 运营',
      '打电话',
      '[链接] 不是',
    ]);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('links lead out and tell nobody where from', () => {
    const shown = show(
      <Markdown text={'[网](https://a.example/x) <mailto:a@b.example> [参][r]\n\n[r]: http://r.example'} />,
    );
    const links = shown.all('a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).toEqual([
      'https://a.example/x',
      'mailto:a@b.example',
      'http://r.example/',
    ]);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });

  test('an image is its words, with a link', () => {
    const shown = show(<Markdown text={'![示意图](https://a.example/a.png) ![](https://a.example/b.png)'} />);
    expect(shown.all('img')).toEqual([]);
    expect(shown.all('a').map(({ textContent }) => textContent)).toEqual([
      '示意图',
      'https://a.example/b.png',
    ]);
  });

  test('HTML is shown as it was written', () => {
    const text = '<script>alert(1)</script>\n\n字 <b onclick="x()">粗</b> <img src=x onerror=alert(1)>';
    const shown = show(<Markdown text={text} />);
    expect(shown.text()).toContain('<script>alert(1)</script>');
    expect(shown.text()).toContain('<b onclick="x()">粗</b>');
    expect(shown.all('script, b, img')).toEqual([]);
  });

  test('other addresses are no links', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'file:///etc',
      '//a.b',
      'x',
    ])
      expect(html(`[字](<${url}>)`)).not.toContain('<a');
    expect(show(<Markdown text={'[字](java&#x73;cript:alert)'} />).all('a')).toEqual([]);
  });

  test('what is too long or too deep is shown as it was typed', () => {
    const deep = `${'> '.repeat(5000)}底`;
    expect(show(<Markdown text={deep} />).text()).toBe(deep);
    const long = `**${'长'.repeat(30_000)}**`;
    expect(show(<Markdown text={long} />).text()).toBe(long);
    const signs = '*a_'.repeat(600);
    expect(show(<Markdown text={signs} />).text()).toBe(signs);
    const lists = Array.from({ length: 40 }, (_, n) => `${'  '.repeat(n)}- ${n}`).join('\n');
    expect(show(<Markdown text={lists} />).text()).toContain('39');
  });
});

describe('any text', () => {
  const signs = fc.constantFrom(
    ...'*_`~[]()!<>#-+1.>|\\&:"\'\n \t'.split(''),
    '](javascript:alert(1))',
    '](https://a.example)',
    '<img src=x onerror=a>',
    '<script>',
    '</div>',
    '[x] ',
    '- ',
    '![',
    '&#106;avascript:',
    '客服',
    'a',
    '\ud83d',
    '\u0000',
    '[__proto__]: data:x',
    '[__proto__]',
  );
  const anything = fc.oneof(
    fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  const ALLOWED = new Set(
    'DIV P H4 H5 H6 EM STRONG CODE PRE BLOCKQUOTE HR BR UL OL LI A SPAN svg path'.split(' '),
  );

  test('nothing throws, and nothing comes out that could act', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = show(<Markdown text={text} />);
        for (const element of shown.all('.md, .md *')) {
          expect(ALLOWED).toContain(element.tagName);
          for (const { name, value } of [...element.attributes]) {
            expect(name).not.toMatch(/^on|^src$|^style$/);
            if (name === 'href') expect(value).toMatch(/^(?:https?|mailto):/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
