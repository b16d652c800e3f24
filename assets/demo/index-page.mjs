/** The demo's front door, and the page for addresses that lead nowhere. */
import { escapeHtml, page } from './html.mjs';
import { postingOfKind } from './postings.mjs';

/** Addresses of the demo's pages on a server's port, with what each shows. */
export function demoLinks(port) {
  const site = `http://www.zhipin.localhost:${port}`;
  const jobs = `http://jobs.localhost:${port}`;
  const company = `http://company.localhost:${port}`;
  const id = (kind) => postingOfKind(kind).id;
  return [
    {
      url: `${site}/web/geek/jobs`,
      name: '分栏列表',
      note: '左边列表，右边职位；点卡片原地换，往下滚会续上',
    },
    { url: `${site}/web/geek/jobs?job=${id('cut')}`, name: '没登录只看得到开头', note: '正文被登录提示截断' },
    { url: `${site}/job_detail/${id('rich')}.html`, name: '职位详情页', note: '内容写得最全的一份' },
    {
      url: `${site}/job_detail/${id('unlawful')}.html`,
      name: '问题很多的一份',
      note: '性别、年龄、押金、试岗不计薪等',
    },
    { url: `${jobs}/`, name: '带结构化数据的招聘网', note: '其中两页的 JSON-LD 写坏了' },
    { url: `${company}/careers/`, name: '公司官网的招聘页', note: '没有结构化数据，只有标题和列表' },
  ];
}

/** The page at the root of 127.0.0.1 and localhost. */
export function indexPage(port) {
  const rows = demoLinks(port)
    .map(({ url, name, note }) => `<li><a href="${escapeHtml(url)}">${name}</a><span>${note}</span></li>`)
    .join('');
  return page({
    title: '示例招聘：演示页面',
    styles: ['plain.css'],
    body: `<main class="brand-main"><h1>示例招聘</h1>
<p>这里是岗尺自带的演示站点，只在本机运行。职位、公司和地址都是编的，页面的写法照着常见的招聘网站来，用来试用和测试岗尺：内容有多有少，有的夹着看不见的干扰字，有的其实不是客服。</p>
<ul class="openings">${rows}</ul></main>`,
  });
}

/** What stands at an address that is not one of the demo's. */
export function notFoundPage(port) {
  return page({
    title: '没有这个页面',
    styles: ['plain.css'],
    body: `<main class="brand-main"><h1>没有这个页面</h1><p>地址可能写错了，或者这个职位不在这个站点上。</p><p><a href="http://127.0.0.1:${port}/">回到演示首页</a></p></main>`,
  });
}
