import { defineItem } from '../schema';

export const item = defineItem({
  id: 'social-insurance',
  group: 'conditions',
  name: { zh: '社会保险与公积金', en: 'Social insurance and housing fund' },
  definition: {
    zh: '写明提供社会保险（五险、社保）或住房公积金；只有商业保险不算。',
    en: 'Says that social insurance or the housing fund is provided; commercial insurance alone does not count.',
  },
  sources: [],
  weight: 3,
  frame: 'fact',
  covered: [
    '((缴纳|缴|交纳|交|购买|买|上|享有?|提供|参加|办理|含|有|足额|统一|入职|转正)…{2})?(3|4|5|6|7|三|四|五|六|七)险…{1}(1|2|一|二|两)?金?',
    '(五|六)险',
    '(一|1|五|四|三)险一金',
    {
      in: ['none', 'ask', 'offer', 'company'],
      any: [
        '((缴纳|缴|交纳|交|购买|买|上|享有?|提供|参加|办理|含|有|足额|统一|入职|转正)…{2})?(社保|社会保险|社会统筹|住房公积金|公积金)',
      ],
    },
    {
      in: ['duty'],
      any: [
        '(缴纳|缴|交纳|交|购买|买|上|享有?|提供|参加|办理|含|有|足额|统一|入职|转正)…{6}(社保|社会保险|公积金)',
      ],
    },
    '(养老|医疗|失业|工伤|生育)(保)?险?…{3}(养老|医疗|失业|工伤|生育)(保险|险)?',
    '(四|4)金(!额|店)',
    '(缴|交)金(!额|融)',
    {
      in: ['none', 'ask', 'offer', 'company'],
      any: [
        '(参保|缴保|买保险|交保险|上保险|缴保险|缴纳保险|保险齐全|上社会保险)(!人|单位|客户|政策|咨询|手续)',
        '(社会|国家规定的?|法定)…{2}保险(!公司|业务|销售)',
        '(3|4|5|6|三|四|五|六)险(!种|企|产品)',
      ],
    },
    'social (insurance|security)|housing (provident )?fund|5 insurances',
  ],
  waived: [],
  vetoes: [
    '(咨询|解答|代缴|代理|代办|核算|报销|客户|企业|协助|处理|指导|派遣员工|熟悉|了解)…{8}(社保|公积金|五险|社会保险|医疗|养老)',
    '(社保|公积金|五险一金|社会保险)…{2}(业务|咨询|代缴|代理|增减|办理|报销|政策|知识|贷款|平台|系统|查询|卡|局|软件|产品|行业|服务公司|核算|手续)',
    '(负责|办理|申报|处理)…{16}(工伤|生育|失业)…{3}(工伤|生育|失业|医疗|工亡)',
    '(养老|医疗)…{2}(产品|业务|行业|机构|服务|器械|美容)',
  ],
  suggestion: {
    kind: 'promise',
    zh: '自入职当月起，依法缴纳社会保险和住房公积金。',
    en: 'From the first month the law’s social insurance and housing fund are paid.',
  },
  seeker: {
    zh: '试用期内就应当参保；若说转正才交，请对方改为入职三十天内办好。',
    en: 'Insurance is due during probation; if they offer it only afterwards, ask for it within thirty days of joining.',
  },
  examples: {
    covered: [
      '福利待遇：按规定参保',
      '福利待遇：入职就买保险',
      '福利待遇：五险一金',
      '入职即购买社保',
      '按规定交纳住房公积金',
      '福利待遇：六险二金，周末双休',
      '享有养老、医疗、工伤等保险',
      '岗位职责：接待买家\n转正后上5险',
    ],
    waived: [],
    lookAlikes: [
      '岗位职责：解答客户的社保咨询',
      '福利待遇：意外险和补充商业保险',
      '岗位职责：处理运费险理赔',
      '保险公司直聘客服',
      '任职要求：熟悉公积金贷款政策',
      '五金配件店招客服',
    ],
  },
});
