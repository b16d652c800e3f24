import { expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';

const auditor = await builtinAuditor();

test.each([
  '天猫客服专员（售前＋售后）',
  '抖音小店在线客服',
  '售后客服组长',
  '跨境客服（英语）',
  '珠宝直播客服',
  '话务员',
  '客服主管',
  // Called service: what else it is stands in the text.
  '贷后客服',
  'Customer Service Representative',
])('%s names service', (title) => {
  expect(auditor.title(title)).toBe('service');
});

test.each(['售后专员', '客户成功专员', '客户体验专员', '网店专员'])('%s may be service', (title) => {
  expect(auditor.title(title)).toBe('near');
});

test.each([
  '',
  '客户经理（外呼拓展）',
  '店铺运营助理',
  '仓库打包员',
  '前端开发工程师',
  '售后工程师',
  '客服数据分析师',
  '客服系统开发工程师',
  '双休！五险一金！',
])('%s names another job, or none', (title) => {
  expect(auditor.title(title)).toBeNull();
});
