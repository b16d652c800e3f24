/** The pieces of the split view as HTML: a card of the list, and the panel's head and body. */
import { decoysFor, firstLines, loginWall } from './decoys.mjs';
import { escapeHtml, hiddenSalary, logo } from './html.mjs';

const list = (values) => values.map((value) => `<li>${escapeHtml(value)}</li>`).join('');

/** One card. Pay that is hidden is simply empty here, as on the real list. */
export function card(posting) {
  const { id, title, company, place, salary, hideSalary, experience, education, tags } = posting;
  return `<div class="card-area" data-job="${id}"><div class="job-card-wrap"><li class="job-card-box">
<div class="job-info"><div class="job-title"><a href="/job_detail/${id}.html" class="job-name">${escapeHtml(title)}</a><span class="job-salary">${hideSalary ? '' : escapeHtml(salary)}</span></div>
<ul class="tag-list">${list([experience, education, ...tags])}</ul></div>
<div class="job-card-footer"><span class="boss-info">${logo(company, 'boss-logo')}<span class="boss-name">${escapeHtml(company)}</span></span><span class="company-location"> ${escapeHtml(place)} </span></div>
</li></div></div>`;
}

/** The panel's head: title, pay, three facts, two buttons. It is swapped before the body is. */
export function panelHeader(posting) {
  const { id, title, place, salary, hideSalary, experience, education } = posting;
  const city = place.split('·')[0];
  return `<div class="job-header-info"><div class="job-detail-info"><span class="job-name">${escapeHtml(title)}</span><span class="job-salary">${hideSalary ? hiddenSalary() : escapeHtml(salary)}</span></div>
<ul class="tag-list"><li><a href="/web/geek/jobs" title="${city}招聘">${city}</a></li><li><span>${escapeHtml(experience)}</span></li><li><span>${escapeHtml(education)}</span></li></ul></div>
<div class="job-detail-op"><a role="button" tabindex="0" ka="popjob_interest_tosign_${id}" class="op-btn op-btn-like">收藏</a><a role="button" tabindex="0" ka="cpc_job_list_chat_${id}" class="op-btn op-btn-chat">立即沟通</a></div>`;
}

/** The panel's body: description with its decoys, recruiter, address, and the link that carries the id. */
export function panelBody(posting) {
  const { id, company, recruiter, address, description, partial, tags } = posting;
  const decoys = decoysFor(id);
  const text = decoys.plant(partial ? firstLines(description) : description);
  return `<div class="job-detail-operate"><span class="link-report-new">举报</span><span class="link-wechat-share">分享</span></div>
<h3 class="title">职位描述</h3>
<ul class="job-label-list">${list(tags)}</ul>
<p class="desc" style="user-select: none;">${decoys.style}${text}</p>${partial ? loginWall : ''}
<div class="job-boss-info"><div class="detail-figure">${logo(recruiter, 'avatar')}</div><div><h2 class="name"> ${escapeHtml(recruiter)} <span class="boss-online-tag">在线</span></h2><div class="boss-info-attr"> ${escapeHtml(company)} · 招聘者 </div></div></div>
<div class="job-address"><span class="job-address-title">工作地址</span><p class="job-address-desc">${escapeHtml(address)}</p></div>
<a href="/job_detail/${id}.html?securityId=demo" ka="company_more_job_${id}" target="_blank" class="more-job-btn">查看更多信息</a>`;
}
