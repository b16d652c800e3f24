/**
 * A company's own careers page: no structured data, no known class names, only headings and lists.
 * Its postings are the ones of one company, taken apart at their headings.
 */
import { escapeHtml, page } from './html.mjs';
import { postings } from './postings.mjs';

const COMPANY = '栖木家居';
const HEADINGS = ['岗位职责', '任职要求', '福利待遇'];
const MARK = /^(?:\d+\s*[.、．)）]|[①-⑳]|[·•-])\s*/u;

const shown = postings.filter((posting) => posting.company === COMPANY);

/** A posting's lines under their headings; what stands before the first heading has none. */
function sectionsOf(description) {
  const sections = [{ heading: '', lines: [] }];
  for (const line of description.split('\n').filter((one) => one.trim())) {
    const heading = HEADINGS.find((name) => line.replace(/[【】：:\s]/g, '') === name);
    if (heading) sections.push({ heading, lines: [] });
    else sections.at(-1).lines.push(line);
  }
  return sections;
}

/** The list numbers its lines itself, so theirs go; lines without a number are paragraphs of their own. */
function sectionHtml({ heading, lines }) {
  const numbered = lines
    .filter((line) => MARK.test(line))
    .map((line) => `<li>${escapeHtml(line.replace(MARK, ''))}</li>`);
  const plain = lines.filter((line) => !MARK.test(line)).map((line) => `<p>${escapeHtml(line)}</p>`);
  const title = heading ? `<h2>${heading}</h2>` : '';
  return `${title}${numbered.length ? `<ol>${numbered.join('')}</ol>` : ''}${plain.join('')}`;
}

function companyPage(title, main) {
  return page({
    title: `${title} - ${COMPANY}`,
    styles: ['plain.css'],
    body: `<header class="brand-header"><div class="site-inner"><a class="brand" href="/careers/">${COMPANY}</a><nav aria-label="主导航"><a href="/careers/">产品</a><a href="/careers/">门店</a><a href="/careers/" aria-current="page">加入我们</a></nav></div></header>
<main class="brand-main">${main}</main>
<footer class="site-footer">${COMPANY}是虚构的公司。示例页面，只在本机运行，按钮不会发送任何内容。</footer>`,
  });
}

/** The openings at /careers/. */
export function careersList() {
  const rows = shown
    .map(
      ({ id, title, place }) =>
        `<li><a href="/careers/${id}">${escapeHtml(title)}</a><span>${escapeHtml(place)}</span></li>`,
    )
    .join('');
  return companyPage(
    '加入我们',
    `<h1>加入我们</h1><p>把木头做成用得久的家具，需要认真的人。</p><ul class="openings">${rows}</ul>`,
  );
}

/** The page at /careers/<id>, or undefined where the company has no such opening. */
export function careersJob(id) {
  const posting = shown.find((one) => one.id === id);
  if (!posting) return undefined;
  const { title, place, headcount, description } = posting;
  return companyPage(
    title,
    `<p class="crumbs"><a href="/careers/">加入我们</a> / 职位</p><h1>${escapeHtml(title)}</h1>
<p class="gray">工作地点：${escapeHtml(place)}${headcount ? `　招聘人数：${escapeHtml(headcount)}` : ''}</p>
${sectionsOf(description).map(sectionHtml).join('\n')}
<p><button type="button" class="apply">投递简历</button></p>`,
  );
}
