import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'missing-validity',
  name: { zh: '未见有效期或更新时间', en: 'No validity or update date' },
  category: 'statutory',
  severity: 'style',
  law: ['ON-2025', 'NR-18'],
  why: {
    zh: '招聘信息要写有效期，或者及时更新；过期不撤会被当成虚假招聘。',
    en: 'A posting needs a period of validity or prompt updates; left standing it may count as false.',
  },
  exception: {
    zh: '页面显示更新日期的，不必在正文写。',
    en: 'Not needed where the page shows when it was updated.',
  },
  rewrite: {
    advice: {
      zh: '写明有效到哪一天，招满就下线。',
      en: 'Say until when it holds, and take it down once filled.',
    },
    words: {
      kind: 'fact',
      zh: '本招聘信息有效期至{{2026年12月31日}}',
      en: 'This posting is valid until {{31 December 2026}}',
    },
  },
  seeker: {
    zh: '先问一句还招不招、什么时候到岗；挂了很久的职位不必等它回复。',
    en: 'Ask whether the post is still open; do not wait on one that has stood for long.',
  },
  absent: { field: 'validity' },
  exempt: {
    posting: [
      '(信息|招聘|职位|岗位|本岗|简历|报名|投递|招募|发布)…{4}(有效期|有效至|有效时间)',
      '有效期(限)?(至|到|为|:)…{4}(20<digit>|#(天|个月|月|日))',
      '(招满|招够|招齐|满员|额满)…{2}(止|停|截|下线|为止)',
      '(<!不是|并非|非|不|没有|无)(长期|常年|全年)(招聘|招人|招募|招收)|(信息|招聘|岗位|职位|本岗)…{4}(<!不是|并非|非|不)长期有效|^长期有效$',
      '(更新|发布|刷新|发稿)(时间|日期|于)(为|:)?…{1}#',
      '(报名|投递|招聘|申请|简历|接收)…{4}截(止|至)|截止(日期|时间)|截(止|至)(报名|投递|申请|招聘)',
      '(自)?发布之?日起…{6}(有效|内)',
      '(于|截至|截止)?#月#(日|号)(前|之前)(投递|报名|应聘|投)',
      '(<!<latin>)(posting|post|ad|advert|vacancy|listing|position|opening|role)…{16}valid (until|till|through|for)(!<latin>)|^valid (until|till|through)',
      '(<!<latin>)((closing|expiry|expiration) date|application deadline|apply (by|before) |deadline:)|(<!<latin>)(posted|updated)(:| on:?) ?(<digit>|(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))',
    ],
  },
  examples: {
    found: [
      { description: '岗位职责：解答买家咨询，处理售后', salary: '5K' },
      { description: '岗位职责：检查商品有效期', company: '晴川日用品商行' },
      { description: '岗位职责：及时更新快捷回复', salary: '5K' },
      { description: '福利待遇：五险一金，节日礼品', salary: '5K', validity: '' },
      { description: 'Duties: answer chats', salary: '6000' },
      { description: '岗位职责：解答买家咨询\n本岗不是长期招聘', salary: '5K' },
      { description: '岗位职责：说明优惠券长期有效的条件', salary: '5K' },
      {
        description: 'Duties: keep buyers updated on parcels and say how long coupons are valid for',
        salary: '6000',
      },
    ],
    lookAlikes: [
      { description: '岗位职责：解答买家咨询，处理售后\n本招聘信息有效期至2026年6月30日', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后，招满即止', salary: '5K' },
      { description: '本岗位长期有效\n岗位职责：解答买家咨询，处理售后', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后', validity: '3天前更新', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后', validity: null, salary: '5K' },
      '岗位职责：解答买家咨询，处理售后',
      { description: 'Posted on May 3\nDuties: answer chats', salary: '6000' },
      { description: '常年招聘客服\n岗位职责：解答买家咨询', salary: '5K' },
      { description: 'Application deadline: 1 June\nDuties: answer chats', salary: '6000' },
      { description: '岗位职责：解答买家咨询，处理售后\n报名截止：5月10日', salary: '5K' },
    ],
  },
});
