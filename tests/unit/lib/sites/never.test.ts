import { expect, test } from 'vitest';
import { isPrivate } from '@/lib/sites/read';

test.each([
  'https://www.zhipin.com/web/geek/chat',
  'https://www.zhipin.com/web/geek/chat?id=1',
  'https://www.zhipin.com/web/geek/resume',
  'https://www.zhipin.com/web/chat/index',
  'https://www.zhipin.com/web/chat/recommend',
  'https://www.zhipin.com/web/frame/recommend/?jobid=1',
  'https://www.zhipin.com/web/user/?ka=header-login',
  'https://www.zhipin.com/web/passport/zp/login',
  'https://i.zhaopin.com/im',
  'https://passport.zhaopin.com/login',
  'https://www.zhipin.com/web/boss/index',
  'https://www.zhaopin.com/resume/index',
  'https://we.51job.com/pc/my/myjob',
  'https://www.liepin.com/im/',
  'https://www.liepin.com/user/myresume',
  'https://www.lagou.com/mycenter/delivery.html',
  'https://km.58.com/searchjob/?key=1',
  'https://jianli.58.com/list',
  'https://my.58.com/pro/',
  'https://www.nowcoder.com/users/12345',
  'https://www.nowcoder.com/message/conversation-list',
  'https://www.shixiseng.com/my/deliver',
  'https://www.yupao.com/resume/1.html',
  'https://www.dianzhangzhipin.com/geek/1',
  'https://www.linkedin.com/messaging/thread/2-abc/',
  'https://jobs.example.com/candidates/12',
  'https://jobs.example.com/account',
  'https://app.example.com/web#/chat/3',
])('%s is never looked at', (address) => {
  expect(isPrivate(new URL(address))).toBe(true);
});

test.each([
  'https://www.zhipin.com/web/geek/jobs?query=客服',
  'https://www.zhipin.com/job_detail/abc~.html',
  'https://www.zhipin.com/web/chat/job/list',
  'https://www.zhipin.com/web/chat/job/edit?encryptId=1',
  'https://www.zhipin.com/web/user/safe/verify-slider',
  'https://www.zhaopin.com/jobs?pageMode=search&kw=客服',
  'https://we.51job.com/pc/search?keyword=客服',
  'https://www.liepin.com/a/38000001.shtml',
  'https://km.58.com/kefu/41234567890123x.shtml',
  'https://www.nowcoder.com/jobs/detail/456789',
  'https://www.example.com/jobs/view/123',
  'https://www.example.com/jobs/account-manager',
  'https://www.example.com/jobs/123#message',
  'https://www.example.com/job/customer-service-messaging-specialist-1',
])('%s may be looked at', (address) => {
  expect(isPrivate(new URL(address))).toBe(false);
});
