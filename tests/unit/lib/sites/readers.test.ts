// @vitest-environment happy-dom
/** What the readers are let see, and that they make up nothing. */
import { describe, expect, test } from 'vitest';
import { isPrivate, readPage } from '@/lib/sites/read';
import { SITES, siteOf } from '@/lib/sites/registry';

describe('pages that are never read, and pages that are', () => {
  const isNever = (address: string) => {
    const url = new URL(address);
    return isPrivate(url, siteOf(url.hostname));
  };

  test.each([
    'https://www.linkedin.com/in/somebody/',
    'https://www.linkedin.com/messaging/thread/1/',
    'https://www.linkedin.com/hiring/jobs/4300000000/applicants/',
    'https://www.linkedin.com/jobs/view/4300000000/apply/?openSDUIApplyFlow=true',
    'https://uk.indeed.com/conversations',
    'https://secure.indeed.com/auth',
    'https://profile.indeed.com/resume',
    'https://www.seek.com.au/job/81000001/apply',
    'https://www.seek.com.au/profile/me',
    'https://www.glassdoor.com/member/profile',
    'https://app.mokahr.com/candidates/1',
    'https://app.mokahr.com/apply/a/1#/candidateHome',
    'https://a.jobs.feishu.cn/index/position/7300000000000000001/apply',
    'https://jobs.lever.co/a/0f1e2d3c-aaaa-4bbb-8ccc-ddddeeeeffff/apply',
    'https://a.wd5.myworkdayjobs.com/en-US/Careers/job/x_R-1/apply/applyManually',
    'https://jobs.ashbyhq.com/a/9a8b7c6d-1111-4222-8333-444455556666/application',
  ])('%s is not', (address) => {
    expect(isNever(address)).toBe(true);
  });

  test.each([
    'https://au.linkedin.com/jobs/view/a-at-b-4300000000',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4300000000',
    'https://uk.indeed.com/jobs?q=a&vjk=0a1b2c3d4e5f6a7b',
    'https://www.glassdoor.co.uk/job-listing/a-JV_IC1.htm?jl=1',
    'https://hk.jobsdb.com/job/81000001',
    'https://app.mokahr.com/campus_apply/a/1#/job/5b1c2d3e-0000-4a5b-8c6d-1234567890ab',
    'https://app.mokahr.com/m/social-recruitment/a/1#/jobs',
    'https://a.jobs.feishu.cn/campus/position/7300000000000000001/detail',
    'https://a.zhiye.com/social/detail?jobAdId=1a2b3c4d',
    'https://a.wd5.myworkdayjobs.com/en-US/Careers/details/x_R-1',
  ])('%s is', (address) => {
    expect(isNever(address)).toBe(false);
  });
});

test('on an empty page no reader makes a posting', () => {
  for (const { id, hosts } of SITES) {
    const url = new URL(`https://${(hosts[0] as string).replace('*.', 'a.')}/`);
    const page = new DOMParser().parseFromString('<p>…</p>', 'text/html');
    expect([id, readPage(page, url).posting]).toEqual([id, null]);
  }
});
