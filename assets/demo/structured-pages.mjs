/**
 * A job site that describes its postings to search engines with schema.org JSON-LD. Two of its pages
 * carry the mistakes that real sites make, which a strict JSON parser refuses.
 */
import { escapeHtml, logo, page, siteFooter, siteHeader } from './html.mjs';
import { postingOfKind } from './postings.mjs';

/** Kinds shown here; the value says which mistake the page's JSON has. */
const FAULTS = {
  typical: 'none',
  rich: 'none',
  'after-sales': 'raw-newlines',
  night: 'trailing-comma',
  english: 'none',
  unlawful: 'none',
  engineer: 'none',
};

const shown = Object.keys(FAULTS).map(postingOfKind);

/** Pay such as "5-7K" or "7-10K·13薪" as the figures of a month. */
function baseSalary(salary) {
  const [, low, high] = salary.match(/^(\d+)-(\d+)K/) ?? [];
  if (!low) return undefined;
  const value = {
    '@type': 'QuantitativeValue',
    minValue: low * 1000,
    maxValue: high * 1000,
    unitText: 'MONTH',
  };
  return { '@type': 'MonetaryAmount', currency: 'CNY', value };
}

const paragraphs = (description) =>
  description
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');

function jobPosting(posting, origin, description) {
  const [locality, area] = posting.place.split('·');
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description,
    identifier: { '@type': 'PropertyValue', name: posting.company, value: posting.id },
    url: `${origin}/job/${posting.id}`,
    datePosted: '2026-11-12',
    validThrough: '2027-02-28T23:59:59+08:00',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: posting.company },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressLocality: locality,
        streetAddress: posting.address,
        addressRegion: area,
      },
    },
    baseSalary: baseSalary(posting.salary),
    educationRequirements: posting.education,
    experienceRequirements: posting.experience,
    totalJobOpenings: Number.parseInt(posting.headcount, 10) || undefined,
  };
}

/** The JSON text of a posting with its page's mistake in it. */
function jsonText(posting, origin) {
  const fault = FAULTS[posting.kind];
  const description = fault === 'raw-newlines' ? posting.description : paragraphs(posting.description);
  // "<" is written as an escape: a closing script tag inside the text would end the element.
  const json = JSON.stringify(jobPosting(posting, origin, description), null, 2).replaceAll('<', '\\u003c');
  if (fault === 'raw-newlines') return json.replaceAll('\\n', '\n');
  if (fault === 'trailing-comma') return json.replace(/\n}$/, ',\n}');
  return json;
}

const jsonLd = (json) => `<script type="application/ld+json">\n${json}\n</script>`;

/** The list at /. Its JSON-LD speaks of the first posting too, which is not what the page is about. */
export function structuredList(origin) {
  const items = shown.map((posting, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    url: `${origin}/job/${posting.id}`,
    name: posting.title,
    ...(at === 0 && {
      item: { '@type': 'JobPosting', title: posting.title, url: `${origin}/job/${posting.id}` },
    }),
  }));
  const json = JSON.stringify(
    { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: items },
    null,
    2,
  );
  const rows = shown
    .map(
      ({ id, title, company, place, salary }) =>
        `<li><a class="job-title" href="/job/${id}">${escapeHtml(title)}</a><span class="pay">${escapeHtml(salary)}</span><p>${logo(company)}${escapeHtml(company)}<span>${escapeHtml(place)}</span></p></li>`,
    )
    .join('');
  return page({
    title: '全部职位-示例招聘网',
    styles: ['plain.css'],
    head: jsonLd(json.replaceAll('<', '\\u003c')),
    body: `${siteHeader({ home: '/' })}
<main class="plain site-inner"><h1>全部职位</h1><p class="gray">共 ${shown.length} 个在招职位</p><ul class="job-rows">${rows}</ul></main>
${siteFooter}`,
  });
}

/** The page at /job/<id>, or undefined where this site has no such posting. */
export function structuredJob(id, origin) {
  const posting = shown.find((one) => one.id === id);
  if (!posting) return undefined;
  const { title, company, place, salary, education, experience, headcount, description } = posting;
  const facts = { 地点: place, 学历: education, 经验: experience, 人数: headcount };
  const rows = Object.entries(facts).filter(([, value]) => value);
  const others = shown.filter((one) => one !== posting).slice(0, 3);
  return page({
    title: `${title} - ${company} - 示例招聘网`,
    styles: ['plain.css'],
    head: jsonLd(jsonText(posting, origin)),
    body: `${siteHeader({ home: '/' })}
<main class="plain site-inner"><article>
<header class="job-head"><h1>${escapeHtml(title)}</h1><p class="pay">${escapeHtml(salary)}</p>
<p class="company">${logo(company)}${escapeHtml(company)}</p>
<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>
<button type="button" class="apply">申请职位</button></header>
<section class="job-description"><h2>职位详情</h2>${paragraphs(description)}</section>
</article>
<aside class="others"><h2>其他职位</h2><ul>${others.map((one) => `<li><a class="job-title" href="/job/${one.id}">${escapeHtml(one.title)}</a><span class="pay">${escapeHtml(one.salary)}</span></li>`).join('')}</ul></aside></main>
${siteFooter}`,
  });
}
