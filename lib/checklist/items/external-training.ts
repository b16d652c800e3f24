import { defineItem } from '../schema';

export const item = defineItem({
  id: 'external-training',
  group: 'offer',
  name: { zh: '外部培训/考证支持', en: 'Outside courses and certificates' },
  definition: {
    zh: '写明支持外出学习、进修或考证，例如报销费用、给时间；要求持证不算。',
    en: 'Supports outside courses, study or certificates, for instance with the fee or time; asking for a certificate does not count.',
  },
  sources: ['B3.7'],
  weight: 1,
  frame: 'offer',
  covered: [
    '(外部|外派|外出|境外|海外|国外|出国|校外|行业|外聘|名校)(的)?…{1}(培训|学习|进修|课程|研修|考察|深造|游学|峰会学习)',
    '(内外部|内部外部|内部和外部|内部及外部|内外)…{1}培训',
    '外训',
    '(学费|培训费用?|考试费|考证费)…{2}(补贴|报销|补助|资助)',
    '(进修|深造|再教育|继续教育|学历|学位|在职教育|在职学习|在职读)(提升|教育|学习)?…{3}(补贴|补助|报销|援助|资助|支持|机会|津贴|奖励|福利|名额|计划)',
    '教育(援助|补助|补贴|基金|资助)',
    '学历提升(!班|机构|课程|行业|项目|咨询|产品)',
    '(考证|考取|证书|职业资格|资格证|职称|技能等级|认证|考试)…{6}(补贴|报销|奖励|津贴|补助|资助)',
    '(报销|支持|鼓励|资助|补贴|赞助|协助)…{6}(考证|考取|考试|认证|学费|学历|进修|行业课程|读书|证书|职称)',
  ],
  waived: [],
  vetoes: [
    '证书…{4}优先',
    '(海外|国外|境外|出国)…{4}(学习|教育|留学)(经历|背景|经验)',
    '课程(顾问|咨询|老师|销售)',
    '(自费|自理|自付)',
    '(学历提升|教育|考证|证书|考试)…{2}(行业|机构|产品|咨询|课程|项目|公司|顾问|老师)',
    '(客户|学员|家长|用户|学生)…{8}(考试|考证|报名|学历|证书)',
    '(不|没有|无)(提供|支持)',
  ],
  suggestion: {
    kind: 'promise',
    zh: '愿意考证的，公司报销考试费，每年{{1}}次。',
    en: 'The company pays exam fees for those who want a certificate, {{1}} time a year.',
  },
  seeker: {
    zh: '挑国家系统里查得到的技能等级证书来考。',
    en: 'Choose a certificate that can be checked in the state’s register.',
  },
  examples: {
    covered: [
      '福利待遇：提供外部培训机会',
      '福利待遇：考证费用报销',
      '优秀员工可外派学习',
      '福利待遇：学历提升补贴',
      '福利待遇：每年有出国进修名额',
      '公司鼓励考取电子商务师证书',
    ],
    waived: [],
    lookAlikes: [
      '任职要求：有电商证书者优先',
      '学历提升机构招客服',
      '福利待遇：内部技能培训',
      '岗位职责：指导学员报名考试',
      '福利待遇：组织外出旅游',
      '任职要求：英语六级证书',
    ],
  },
});
