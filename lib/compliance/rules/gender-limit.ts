import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'gender-limit',
  name: { zh: '限定性别或性别优先', en: 'Sex limit or preference' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['W-43', 'N9-2019', 'HR-24', 'EP-27', 'LL-13', 'ES-20', 'W-83', 'HR-43', 'ON-2025'],
  why: {
    zh: '招聘时不得限定性别，也不得写性别优先；写哪一种性别都一样。',
    en: 'A posting may neither limit the job to one sex nor prefer one, whichever it is.',
  },
  exception: {
    zh: '国家规定禁忌女职工从事的劳动除外，客服岗位都不在其中。',
    en: 'Work that the State bars for women; no customer-service job is among it.',
  },
  rewrite: {
    advice: {
      zh: '去掉性别条件，写岗位真正需要的能力。',
      en: 'Drop the condition and write what the job really needs.',
    },
    words: { zh: '男女不限', en: 'any gender' },
  },
  seeker: {
    zh: '性别不该影响录用；可以照常投递，被以此拒绝时留下截图，可向当地人社部门反映。',
    en: 'Sex must not decide; apply all the same, and keep a screenshot if you are turned away for it.',
  },
  found: [
    '(仅限|只限|限招?|只招收?|只要|仅招)(女|男)(性|生|士|孩|同志|员工)?(!女|装|鞋|包|裤|裙|款|童|用户|客户|用品|健康|类目)',
    '(女|男)(性|生|士|孩|同志)?者?优先',
    '性别(要求)?(:|为|是)?(女|男)(!女|性?不限|/|、)',
  ],
  exempt: { words: ['男女|男、女|女、男|男/女|女/男'] },
  examples: {
    found: ['任职要求：限女生，会打字', '要求：男性优先', '任职要求：性别：女'],
    lookAlikes: ['任职要求：男女不限', '公司主营女装，招客服', '任职要求：性别不限'],
  },
});
