import { defineItem } from '../schema';

export const item = defineItem({
  id: 'physical-health',
  group: 'basic',
  name: { zh: '身体健康', en: 'Physical health' },
  definition: {
    zh: '对应聘者的身体或病史有要求（只作合规提示，不计分）；体检福利、健康类产品不算。',
    en: 'Says something about the applicant’s health (noted for compliance, never scored); check-ups as a benefit and health products do not count.',
  },
  sources: ['B1.6'],
  weight: 0,
  delicate: true,
  frame: 'ask',
  covered: [
    '(身体|身心|体格|体质|体魄)(健康)?(状况|素质|状态|条件)?(和|与|及|、)?(心理(素质)?)?(须|需|要|较|必须)?(健康|健全|强健|健壮|良好|较好|好|佳|过硬|硬朗|无恙)',
    '健康状况(良好|好|佳|正常)|(心理|精神|生理)(状况|状态)?(健康|正常)',
    '(健康|强健|良好)的(体魄|身体|身心|体质|身体素质)',
    '(无|没有|无任何|未患)(过)?…{8}(疾病|传染病|传染性|慢性病|遗传病|精神病|职业病|病史|色盲|色弱|残疾|口吃|乙肝|肝炎)(史|病|疾病|病史)?',
    '体检(合格|达标|通过|正常|无异常)|(<!不|无|要)(通过|参加|提供|持|需要?|须|进行)(公司|入职|正规医院|三甲医院)?的?(健康)?体检(报告|合格|证明)?(!福利)',
    '(持有?|提供|办理|具有|有|需要?)(有效的?)?健康证|健康证(明)?(齐全|优先|者)',
    '(能|可|能够|适应|胜任|接受|可以|能适应|能接受)…{4}(久坐|长时间(坐|面对|使用|看)(着)?(电脑|屏幕)?|久站)',
    '(good|sound|excellent) (physical |mental )?(health|condition)|physically (fit|healthy)|(medical|health) (check|certificate)',
    { in: ['ask'], any: ['^…{2}(身体|健康)(良好|好)?$'] },
  ],
  waived: [
    '(无|不|没有|免)(需|要求|用|必)?(入职|提供|参加)?体检(要求|报告|证明)?|体检(报告)?(不要求|不做要求|不作要求)',
    '(不要求|无需|无须|不需要?|不用|不必)(提供|办理|持有?)?(入职|健康)?(体检|健康证)(报告|证明)?',
    '(身体|健康)(状况)?(不限|不做要求|不作要求|无要求)',
  ],
  vetoes: [
    '(免费|每年|年度|定期|一年一次|员工|提供|安排|享受|带薪|全身|全面|高端|组织)…{8}体检(!报告|合格|证明)|体检(福利|预约|中心|机构|套餐|客户|报告解读|卡)',
    '(客户|顾客|用户|会员|患者|员工|业主|宝宝|孩子)(的)?(身体|健康|身心)(状况|健康)?…{4}|健康(管理|食品|产品|咨询|险|保险|顾问|服务|行业|积极|快乐|发展|舒适|美容|运营|状态)|大健康',
    '(疾病|健康)(保障|保险|险|咨询|知识)|重大疾病(险|保险)',
  ],
  advice: {
    zh: '不必写身体条件，改为说明工作样子：多为坐着用电脑和耳麦，需要升降桌、放大屏幕等便利可以提前讲。',
    en: 'Describe the work in place of a body: mostly seated with screen and headset; those who need a standing desk or a larger display may say so beforehand.',
  },
  seeker: {
    zh: '病史不用交代；说清能不能久坐、能不能上晚班就够了。',
    en: 'You need not disclose any illness; it is enough to say whether you can sit long and work evenings.',
  },
  examples: {
    covered: [
      '任职要求：身体健康，能上夜班',
      '任职要求：身心健康、无传染病',
      '要求：入职体检合格',
      '任职要求：须持健康证',
      '任职要求：没有重大疾病史',
      '任职要求：身体素质好',
      '岗位要求：能适应久坐',
      'Requirements: good health',
    ],
    waived: ['任职要求：无体检要求', '任职要求：不需要提供体检报告', '任职要求：无需健康证'],
    lookAlikes: [
      '福利待遇：每年免费体检一次',
      '公司简介：深耕大健康类目',
      '岗位职责：负责健康食品的售前咨询',
      '岗位职责：定期回访用户的身体状况',
      '岗位职责：受理体检预约',
      '任职要求：有健康管理师证书优先',
    ],
  },
});
