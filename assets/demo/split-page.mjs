/** The split view's page as the server sends it: a head and an empty place; the list comes by script. */
import { escapeHtml, page, siteFooter, siteHeader } from './html.mjs';

const FILTERS = ['求职类型', '薪资待遇', '工作经验', '学历要求', '公司规模'];

/** The page at /web/geek/jobs; `query` is the search term of the address, if any. */
export function splitPage({ query = '' } = {}) {
  const filters = FILTERS.map((name) => `<span class="filter">${name}</span>`).join('');
  return page({
    title: query ? `「${query}」招聘-示例招聘` : '推荐职位-示例招聘',
    styles: ['split.css', 'split-panel.css'],
    scripts: ['split-view.mjs'],
    body: `${siteHeader({ home: '/web/geek/jobs', query, search: '/web/geek/jobs' })}
<main id="wrap"><div class="page-jobs-main">
<div class="filter-bar"><div class="site-inner"><strong>${query ? escapeHtml(query) : '推荐'}</strong>${filters}</div></div>
<div class="job-recommend-result site-inner"><p class="page-loading" role="status">正在加载职位…</p></div>
</div></main>
${siteFooter}`,
  });
}
