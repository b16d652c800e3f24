/** The detail page, sent ready-made: one posting, its company, and others below that share class names. */
import { decoysFor, firstLines, loginWall } from './decoys.mjs';
import { escapeHtml, hiddenSalary, logo, page, siteFooter, siteHeader } from './html.mjs';
import { postings } from './postings.mjs';

const OTHERS = 4;

function otherJobs(posting) {
  const at = postings.indexOf(posting);
  return Array.from({ length: OTHERS }, (_, step) => postings[(at + step + 1) % postings.length])
    .map(
      ({ id, title, salary, hideSalary, company, place }) =>
        `<li><a class="job-name" href="/job_detail/${id}.html">${escapeHtml(title)}</a><span class="salary job-salary">${hideSalary ? '' : escapeHtml(salary)}</span><p>${logo(company)}<span class="company-name">${escapeHtml(company)}</span><span class="job-area">${escapeHtml(place)}</span></p></li>`,
    )
    .join('');
}

/** The company's own words. They use the description's class, so a reader must look at the section's heading. */
function companySection({ company }) {
  return `<div class="job-detail-section job-detail-company company-info"><h3>公司介绍</h3>
<div class="job-sec-text fold-text">${escapeHtml(company)}是一家虚构的公司，用来演示页面。公司成立六年，有完善的售后体系，客户服务获得合作伙伴认可，团队氛围轻松，期待与你一起成长。</div></div>`;
}

/** The page at /job_detail/<id>.html. */
export function detailPage(posting) {
  const { id, title, company, place, address, salary, hideSalary, experience, education } = posting;
  const { tags, recruiter, description, partial } = posting;
  const decoys = decoysFor(`${id}/detail`);
  const text = decoys.plant(partial ? firstLines(description) : description, '<br>');
  const city = place.split('·')[0];
  const keywords = tags.map((tag) => `<li>${escapeHtml(tag)}</li>`).join('');
  const link = (content, label = '') =>
    `<a href="/web/geek/jobs?query=${encodeURIComponent(company)}" title="${escapeHtml(company)}"${label}>${content}</a>`;
  return page({
    title: `「${title}招聘」_${company}招聘-示例招聘`,
    styles: ['detail.css'],
    body: `${siteHeader({ home: '/web/geek/jobs', search: '/web/geek/jobs' })}
<div id="main">
<div class="job-banner"><div class="site-inner">
<div class="info-primary"><div class="job-status">招聘中</div>
<div class="name"><h1 title="${escapeHtml(title)}">${escapeHtml(title)}</h1><span class="salary">${hideSalary ? hiddenSalary() : escapeHtml(salary)}</span></div>
<p><a class="text-desc text-city" href="/web/geek/jobs">${city}</a><span class="text-desc text-experiece">${escapeHtml(experience)}</span><span class="text-desc text-degree">${escapeHtml(education)}</span></p></div>
<div class="job-op"><a role="button" tabindex="0" ka="job_detail_interest_${id}" class="btn btn-interest">感兴趣</a><a role="button" tabindex="0" ka="job_detail_chat_${id}" class="btn btn-startchat">立即沟通</a></div>
</div></div>
<div class="job-box site-inner">
<div class="job-detail">
<div class="job-detail-section"><div class="detail-section-operate"><span>微信扫码分享</span><span>举报</span></div>
<h3>${decoys.plantHeading('职位描述')}</h3>
<ul class="job-keyword-list">${keywords}</ul>
<div class="job-sec-text">${decoys.style}${text}</div>${partial ? loginWall : ''}
<div class="job-boss-info"><div class="detail-figure">${logo(recruiter, 'avatar')}</div><div><h2 class="name"> ${escapeHtml(recruiter)} <span class="boss-active-time">刚刚活跃</span></h2><div class="boss-info-attr">${escapeHtml(company)} · 招聘者</div></div></div></div>
${companySection(posting)}
<div class="job-detail-section"><h3>工作地址</h3><div class="job-location"><div class="location-address">${escapeHtml(address)}</div></div>
<p class="gray">页面更新时间：2026-11-18</p></div>
</div>
<aside class="job-sider"><div class="sider-company"><p class="title">公司基本信息</p>
<div class="company-info">${link(logo(company), ' class="company-logo" aria-hidden="true" tabindex="-1"')}${link(` ${escapeHtml(company)} `)}</div>
<p>不需要融资</p><p>20-99人</p><p>互联网零售</p></div></aside>
</div>
<div class="more-job-section site-inner"><h3>看过该职位的人还看了</h3><ul class="similar-job-list">${otherJobs(posting)}</ul></div>
</div>
${siteFooter}`,
  });
}
