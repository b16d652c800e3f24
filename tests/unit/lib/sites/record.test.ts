// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { scrubbedPage, shape } from '@/lib/sites/record';

const record = (body: string, head = '') =>
  scrubbedPage(
    new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html'),
  );

test('words are replaced by others of the same length and script', () => {
  expect(shape('王小明 Wang, 8000-12k·13 薪！')).toBe('字字字 Xxxx, 0000-00x·00 字！');
  expect(shape('あア한é')).toBe('xxxx');
});

describe('a recorded page', () => {
  test('keeps tags, classes and known headings, and none of the other words', () => {
    const html = record(
      `<div class="job-detail v2 id-88123" id="job-88123" data-name="王小明">
        <h3>任职要求：</h3><p>会打字 & 有耐心</p><img src="https://img.example/a.png" alt="王小明"></div>`,
      '<title>客服 - 某公司</title><meta name="a" content="王小明">',
    );
    expect(html).toContain('<div class="job-detail v2 id-00000" id="xxx-00000" data-name="字字字">');
    expect(html).toContain('<h3>任职要求：</h3><p>字字字 &amp; 字字字</p>');
    expect(html).toContain('<img src alt="字字字">');
    expect(html).toContain('<title>字字 - 字字字</title>');
    expect(html).not.toMatch(/王|88123|https?:/);
  });

  test('drops scripts, handlers and addresses, also those in attributes of other names', () => {
    const html = record(
      `<script>secret()</script><noscript>secret</noscript><!-- secret -->
      <a href="https://a.example/secret?id=1" onclick="secret()" data-url="secret" data-x="https://secret.example">x</a>
      <iframe src="https://secret.example">secret</iframe><svg><text>secret</text></svg>
      <form action="/secret"><input type="text" value="秘密8"></form>`,
    );
    expect(html).not.toMatch(/secret|秘密/);
    expect(html).toContain('<input type="text" value="字字0">');
  });

  test('keeps what hides words from a person, and the types of structured data', () => {
    const html = record(
      '<p style="color: red; display: none">x</p><div itemscope itemtype="https://schema.org/JobPosting" itemprop="title">客服</div>',
    );
    expect(html).toContain('<p style="display: none">');
    expect(html).toContain('itemtype="https://schema.org/JobPosting" itemprop="title">字字<');
  });

  test('is HTML that reads back as it was built', () => {
    const html = record('<p title="a &quot;b&quot; &lt;c">1 &lt; 2</p>');
    const back = new DOMParser().parseFromString(html, 'text/html').querySelector('p');
    expect(back?.textContent).toBe('0 < 0');
    expect(back?.getAttribute('title')).toBe('x "x" <x');
  });
});
