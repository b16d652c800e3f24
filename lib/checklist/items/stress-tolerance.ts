import { defineItem } from '../schema';

export const item = defineItem({
  id: 'stress-tolerance',
  group: 'ability',
  name: { zh: '抗压能力', en: 'Stress tolerance' },
  definition: {
    zh: '要求能承受压力、在压力下保持冷静或心理素质好；写明压力小、无业绩压力则视为不要求。',
    en: 'Asks that the person can bear pressure or stays calm under it; a posting that says there is little pressure waives it.',
  },
  sources: ['A2.6', 'B2.3', 'A3.5'],
  weight: 2,
  frame: 'ask',
  covered: [
    '(<good>的?)?(抗|承|耐)压…{3}(能力|力|性)(较强|很强|强|好|佳)?|(抗|承|耐)压',
    '扛压|抗压|(<able>(够)?)?(承受|承担|顶住|顶得住|扛得住|扛住|抵抗|经受|应对|面对|适应|胜任|接受)…{8}(压力|高压|高强度|工作强度|挫折|委屈|挑战性)(!小|不大)',
    '(<good>的?)?心理(素质|承受)…{2}(能力|力|过硬|好|强|佳)?',
    '(压力|高压|高强度|高峰期?|大促期?间?)(的)?…{8}(之)?(下|环境|状态|中|时)…{6}(冷静|镇定|沉着|稳定|保持|工作|专注|心态|礼貌)|在…{6}压力(之)?下',
    '(不怕|不惧|不畏|受得了|受得住|经得起|禁得住)…{2}(压力|挫折|困难|委屈|气|失败|拒绝)|抗挫|抗打击|面对<customer>…{6}(冷静|镇定|平和|沉着)',
    '(敢于|勇于|乐于|能够?|积极)…{2}(挑战|面对|直面|应对)…{4}(困难|挫折|压力|高压|逆境)',
    '压力(管理|疏解|排解)|自我(情绪)?(减压|解压|调节|疏导)|(缓解|化解|调节|疏导|释放)(自身|自己|自我)的?(压力|情绪)',
    '心态(要|较|很|比较)?(好|平和|稳定|过硬|稳)|内心强大|(韧性|韧劲)|(处变不惊|临危不乱|遇事(冷静|沉着|不慌))',
    '(under|handle|withstand|cope with|tolerate|resist) (high |heavy |work )?(pressure|stress)|stress (tolerance|resistance|management)|resilien(t|ce)',
    { in: ['ask'], any: ['(<have>|保持|要有)(够)?(一个|一颗|着)?(良好|平和|稳定|平稳)的?(工作)?心态'] },
  ],
  waived: [
    {
      in: ['none', 'duty', 'ask', 'offer', 'company'],
      any: [
        '(工作|岗位|业绩|销售|任务|考核|指标|整体|心理|精神)?(氛围)?的?压力(较|很|比较|相对|非常)?(小|不大|低|轻)',
        '(无|没有|没|零|0|毫无|不存在|不承担|不用承担|不背)(任何|太大|大的?|什么|工作|业绩|销售|任务|考核|指标|推销|业务|营销|、|和|及|与|或)…{4}压力|(无|没有|没|零|0)压力',
      ],
    },
  ],
  vetoes: [
    '(抗|耐|承)压(管|材料|瓶|玻璃|锅|鞋|包装|测试|罐|容器|强度|性能|板|缸)',
    '压力(锅|容器|机|表|传感|测试|罐|阀)',
    '(房租|房贷|经济|生活|购房|还贷|住房|租房|就业|学业|学习)…{2}压力',
    '(帮助?|为|替|给|减轻)<customer>…{6}压力',
    '(缓解|减轻|化解|舒缓)(员工|客服|工作)…{2}压力',
    '(沟通|工资|薪资|付款)无压力',
  ],
  suggestion: {
    kind: 'wording',
    zh: '能承受咨询高峰的压力，手上有{{8}}个会话时语气不急、内容不错。',
    en: 'Bears the pressure of peak hours: with {{8}} chats open the tone stays calm and the answers right.',
  },
  seeker: {
    zh: '讲一次大促高峰：你怎样安排节奏，当时的响应时间和满意度是多少。',
    en: 'Tell of one peak day: how you paced it, and your response time and satisfaction on that day.',
  },
  improve: {
    source: 'A3.5',
    zh: '坚持规律运动，给下班留一个固定的收尾动作，该转交、该求助时就开口。',
    en: 'Exercise regularly, end each shift with a fixed closing habit, and hand over or ask for help in time.',
  },
  examples: {
    covered: [
      '任职要求：抗压能力强',
      '任职要求：能承受较大的工作压力',
      '岗位要求：心理素质过硬',
      '任职要求：受得了委屈，不怕挫折',
      '要求：在高压环境中仍能冷静应对',
      '任职要求：心态好，细心',
      '任职要求：可以胜任高强度的咨询工作',
      'Requirements: able to work under pressure',
    ],
    waived: [
      '福利待遇：工作压力小，氛围轻松',
      '岗位职责：只做接待，没有销售压力',
      '岗位描述：无任何业绩压力',
    ],
    lookAlikes: [
      '岗位职责：解答压力锅类目的咨询',
      '任职要求：能接受加班',
      '岗位职责：介绍耐压瓶和抗压包装的用法',
      '福利待遇：免费住宿，减轻生活压力',
      '岗位职责：安抚客户情绪',
    ],
  },
});
