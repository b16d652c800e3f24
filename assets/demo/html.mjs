/** The few helpers with which every page of the demo site is written; runs in the server and in the browser. */

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for element content and for quoted attributes. */
export function escapeHtml(text) {
  return String(text).replace(/[&<>"']/g, (char) => ESCAPES[char]);
}

/**
 * A whole page. `styles` and `scripts` are file names in this folder; the server hands them out under
 * /demo/ on every host, so that no page needs another origin.
 */
export function page({ title, body, styles = [], scripts = [], head = '' }) {
  const links = ['base.css', ...styles].map((name) => `<link rel="stylesheet" href="/demo/${name}">`);
  const modules = scripts.map((name) => `<script type="module" src="/demo/${name}"></script>`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${[...links, head, ...modules].filter(Boolean).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

/** The bar on top of the job site's pages; `query` is what was searched for. */
export function siteHeader({ home, query = '', search = '', current = '职位' }) {
  const nav = ['首页', '职位', '公司', '校园']
    .map(
      (name) => `<a href="${home}"${name === current ? ' class="on" aria-current="page"' : ''}>${name}</a>`,
    )
    .join('');
  const form = search
    ? `<form class="site-search" role="search" action="${search}">
<input name="query" value="${escapeHtml(query)}" placeholder="搜索职位、公司" aria-label="搜索职位、公司">
<button type="submit">搜索</button></form>`
    : '';
  return `<header class="site-header"><div class="site-inner">
<a class="site-brand" href="${home}"><span class="site-mark" aria-hidden="true">示</span>示例招聘</a>
<nav class="site-nav" aria-label="主导航">${nav}</nav>${form}
<span class="site-user">登录 / 注册</span>
</div></header>`;
}

/** The line under every page which says that nothing here is real. */
export const siteFooter = `<footer class="site-footer">示例页面，只在本机运行。公司、岗位、地址均为虚构，按钮不会发送任何内容。</footer>`;

/** A company's first character on a quiet ground; the hue follows the name so that it stays the same everywhere. */
export function logo(company, className = 'logo') {
  let hue = 0;
  for (const char of company) hue = (hue * 31 + char.codePointAt(0)) % 360;
  return `<span class="${className}" aria-hidden="true" style="background:hsl(${hue} 32% 92%);color:hsl(${hue} 45% 30%)">${escapeHtml([...company][0])}</span>`;
}

/** Pay as a visitor without an account sees it: drawn asterisks, of which no text can be read but the unit. */
export function hiddenSalary() {
  const star = (x) =>
    `<path d="M${x} 4v10M${x - 4.4} 6.5l8.8 5M${x + 4.4} 6.5l-8.8 5" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`;
  const stars = [8, 22, 36].map(star).join('');
  return `<div class="zp-hide-salary"><div class="zp-hide-salary-text"><svg width="44" height="18" viewBox="0 0 44 18" fill="none" aria-hidden="true">${stars}</svg> <div class="zp-hide-salary-unit">元</div></div><div class="zp-hide-salary-icon"></div></div>`;
}
