import { defineItem } from '../schema';

export const item = defineItem({
  id: 'duty-complaint-dispute',
  group: 'duties',
  name: { zh: '投诉、纠纷与评价处理', en: 'Complaints, disputes and reviews' },
  definition: {
    zh: '写明要处理投诉、平台纠纷与判责，或差评、评分。只说一般售后不算，“零投诉”的口号不算。',
    en: 'Names handling complaints, platform disputes and rulings, or bad reviews and ratings. General after-sales or a “zero complaints” slogan does not count.',
  },
  sources: [],
  weight: 2,
  frame: 'duty',
  covered: [
    '(处理|受理|接受|解决|应对|接待|跟进|跟踪|安抚|负责|协调|记录|接听|接收|答复|回复|化解|调解|协助|收集|分析|登记|完成|反馈|核查|调查)…{14}(投诉|客诉|纠纷|抱怨|不满|异议|差评|中差评|维权|申诉|争议|举报|信访|职业打假|打假|职业索赔|恶意买家|仲裁|平台介入|小二介入|举证|12315|12345|负面)',
    '(升级|疑难|重大|重复|恶意)的?(投诉|客诉)',
    '(投诉|客诉|纠纷|抱怨|异议|差评|维权|申诉|举报|舆情|介入|争议)…{10}(处理|理处|跟进|受理|解决|安抚|协调|跟踪|反馈|报送|调查|记录|升级|分析|回复|应对|举证|申诉|维护)',
    {
      in: ['duty', 'none'],
      any: [
        '(咨询|查询|建议|反馈|意见|报修|求助|售后|退换货|问题)(、|及|和|与|以及|或|/)…{6}(投诉|客诉|纠纷|差评)',
        '(投诉|客诉|纠纷)(、|及|和|与|以及|或|/)…{4}(建议|咨询|查询|反馈|意见|纠纷|差评|求助)',
      ],
    },
    '(中差评|差评)(!率低|少)',
    '(处理|回复|引导|维护|管理|监控|跟进|优化|提升|解释|关注|分析|改善)…{6}(评价|评分|评论|DSR|好评|店铺分|体验分|口碑分|问大家)(!体系|机制)',
    '(评价|评论|评分|DSR|好评|体验分|问大家|口碑)(的)?(处理|回复|引导|维护|管理|监控|跟进|优化|提升|解释|改善)',
    '(处理|应对|跟进|化解)…{6}(舆情|负面)',
    '(降低|减少)…{4}(投诉|纠纷|差评)率',
    {
      in: ['ask', 'offer'],
      any: ['^(主要)?(负责)?…{4}(处理|受理|解决|跟进)…{8}(投诉|客诉|纠纷|差评)(!能力|的?经验)'],
    },
    '(handle|resolve|deal with|manage|investigate)…{20}(complaint|dispute|chargeback|review|escalat)',
  ],
  waived: [],
  vetoes: [
    '零(投诉|差评|纠纷)',
    '刷(好评|单|评价)',
    '(无|没有|低)(投诉|差评)',
    '(绩效|能力|综合|人才|体系|自我)…{2}评价',
    '(投诉|举报|监督)(电话|邮箱|热线[:：])',
    '(劳动|合同)(争议|纠纷|仲裁)',
    '(经济|法律|刑事|债务)纠纷',
  ],
  suggestion: {
    kind: 'wording',
    zh: '处理投诉和平台介入，按时举证，重大客诉{{2}}小时内上报。',
    en: 'Handle complaints and platform disputes, file evidence on time and report serious cases within {{2}} hours.',
  },
  seeker: {
    zh: '准备一个把投诉变成好评的真实例子。',
    en: 'Prepare one true story of a complaint that ended in praise.',
  },
  examples: {
    covered: [
      '岗位职责：受理客户投诉并给出答复',
      '工作内容：平台介入的纠纷由本岗举证',
      '岗位职责：跟进中差评，联系买家说明',
      '岗位职责：回复买家评价，维护店铺评分',
      '岗位职责：疑难客诉的升级处理',
      '工作内容：负责接待业主的咨询、报修和投诉',
    ],
    waived: [],
    lookAlikes: [
      '公司简介：连续三年零投诉企业',
      '岗位职责：处理退换货',
      '任职要求：综合评价良好',
      '任职要求：无经济纠纷',
      '其他：请勿参与刷好评',
    ],
  },
});
