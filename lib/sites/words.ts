/** Words and signs that several sites share, for their data. */
import type { FieldRule, Wall } from './site';

/** What the Chinese boards ask for, as regular expressions with the value as their first group. */
export const EXPERIENCE =
  '((?:经验|工作经验|年限)不限|不限经验|无需?经验|无工作经验|(?:经验)?\\d+(?:-\\d+)?年(?:及?以[上下内]|经验)?|\\d+年以[上下内]|在校生?/应届(?:毕业)?生?|应届(?:毕业)?生?/在校生?|在校生?|应届(?:毕业)?生?)';
export const EDUCATION =
  '((?:学历)?不限学历|学历不限|(?:博士|MBA/EMBA|EMBA|MBA|硕士|研究生|统招本科|本科|大专|专科|中专/中技|中专/技校|中专|技校|中技|高中|初中)(?:及?以[上下])?(?:学历)?)';
export const HEADCOUNT = '((?:\\d+(?:-\\d+)?|若干)人)';
/** A town, perhaps with its district, that stands alone; never a figure, a degree or a time of work. */
export const TOWN =
  '^((?!.*(?:不限|经验|应届|在校|学历|博士|硕士|本科|大专|专科|中专|高中|初中|MBA|工作日))[\\u4e00-\\u9fa5]{2,}(?:\\s?[·•,，、/-]\\s?[\\u4e00-\\u9fa5A-Z]+)*)$';
/** Part of a text that a site shows as asterisks. */
export const MASKED = '\\*{2,}';

/** One of several spans without names of their own is told by what it says. */
export function among(at: string, pattern: string): FieldRule {
  return { at, pattern };
}

/** The sliders of one firm that guards several boards. */
export const SLIDER: Wall = {
  state: 'blocked',
  why: 'security-check',
  at: '.waf-nc-title, #nc_1_wrapper, #waf_nc_block, #aliyunCaptcha-window-embed, .nc-container .nc_scale',
};
export const CHECK: Wall = {
  state: 'blocked',
  why: 'security-check',
  title:
    '安全(?:验证|检[查测])|滑动验证|人机验证|访问(?:验证|过于频繁|受限)|输入验证码|^请稍候|Access Verification',
};
/** A page that says that the posting is gone. */
export function gone(says: string, at = 'body'): Wall {
  return { state: 'offline', why: 'gone', at, says };
}
