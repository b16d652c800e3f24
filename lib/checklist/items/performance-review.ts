import { defineItem } from '../schema';

export const item = defineItem({
  id: 'performance-review',
  group: 'offer',
  name: { zh: '绩效评估', en: 'Performance review' },
  definition: {
    zh: '写明怎样考核评估：周期、指标，或与薪资、晋升怎样挂钩；只把绩效奖金当作薪资一项不算。',
    en: 'States how work is reviewed: cycle, measures, or the link with pay or promotion; a performance bonus as part of pay alone does not count.',
  },
  sources: ['B3.4'],
  weight: 1.5,
  frame: 'offer',
  covered: [
    '(每月|每周|每季度?|季度|月度|年度|半年度?|每半年|每年|定期|不定期|周期性|转正|一季度一|一月一|每#个月)(有|进行|的|会)?…{6}(考核|评估|评定|评审|面谈|评选|考评|述职|kpi)',
    '(绩效|业绩|kpi|工作表现)(的)?(考核|评估|评定|评审|面谈|考评|评级)(!奖金|工资)',
    '考核(制度|机制|体系|周期|标准|结果|方案|指标|公开|公平|透明|合格|通过|内容|期)',
    '(透明|公平|公正|公开|合理|完善|科学)(的)?(绩效|业绩)?(考核|评估|评价)',
    '考核…{6}(挂钩|晋升|评级|加薪|定薪|定级)',
    '(根据|按|依据|凭|以)(绩效|考核|工作表现|表现|业绩)…{8}(调薪|晋升|评级|定级|定薪|加薪|涨薪)',
  ],
  waived: ['(无|没有|不设|免|不做|不用|不需要|无需|零)…{3}(绩效|业绩|kpi|任何)?(考核)'],
  vetoes: [
    '(完成|达成|达到|负责|制定|协助|参与|熟悉|实施|执行|优化|设计|对|通过率|做好|落实|监督|管理|公司下达)…{10}(考核|kpi|评估|评定)',
    '绩效(奖金|工资|薪资)',
    '考核(奖金|奖励|激励|工资)',
    '(质检|供应商|物业|安保|保洁|风险|资产|项目)(考核|评估|月度考核)',
    '(培训|岗前|入职)…{4}考核',
  ],
  suggestion: {
    kind: 'promise',
    zh: '绩效考核每{{季度}}做一次，看哪几项事先讲明，结果与本人沟通。',
    en: 'A review every {{quarter}}; what counts is told beforehand and the result talked over.',
  },
  seeker: {
    zh: '问清考核哪几项、达标线多少、有异议找谁。',
    en: 'Ask what is measured, where the line is and to whom one can object.',
  },
  examples: {
    covered: [
      '福利待遇：每月绩效考核，结果公开',
      '福利待遇：公平透明的考核制度',
      '每季度评估一次，与调薪挂钩',
      '根据考核结果晋升',
      '福利待遇：每年两次年度评定',
      '福利待遇：绩效评估满半年一次',
    ],
    waived: ['福利待遇：没有业绩考核', '无绩效考核，工作轻松'],
    lookAlikes: [
      '福利待遇：绩效奖金800元',
      '岗位职责：负责客服团队的绩效考核',
      '任职要求：能完成公司考核指标',
      '福利待遇：底薪加绩效',
      '高绩效的团队等你加入',
      '岗位职责：评估客户的投诉风险',
    ],
  },
});
