import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'missing-employer',
  name: { zh: '未见用人单位基本情况', en: 'Employer not described' },
  category: 'statutory',
  severity: 'risky',
  law: ['HR-24', 'ON-2025'],
  why: {
    zh: '用人单位基本情况是招聘信息应当载明的内容，求职者要知道为谁工作。',
    en: 'The basics of the employer belong in a posting: people need to know for whom they would work.',
  },
  exception: {
    zh: '页面的公司栏已写明单位名称的，不必在正文重复。',
    en: 'Not needed where the page’s company field names the employer.',
  },
  rewrite: {
    advice: { zh: '补上单位全称和主营业务。', en: 'Add the full name and what the business does.' },
    words: {
      kind: 'fact',
      zh: '用人单位：{{××电子商务有限公司}}，主营{{家居用品}}',
      en: 'Employer: {{×× E-commerce Co., Ltd.}}, selling {{home goods}}',
    },
  },
  seeker: {
    zh: '面试前问清签合同的单位全称，在企业信用公示系统查一查；说不出来的先别交任何资料和钱。',
    en: 'Ask for the full name of the contracting employer and look it up; give no papers or money before.',
  },
  absent: { field: 'company' },
  exempt: {
    posting: [
      '(有限|股份)(责任)?公司|有限合伙|(<city>|<province>)(市|省)?(分|子|总)公司',
      '(<!客户|进行|做|熟悉|了解|解答|核对|填写)(公司|企业|单位|集团|品牌|团队|工厂|门店)(名称|简介|介绍|概况|背景)',
      '(我司|本公司|我们公司|公司|我们|本店|我店|本司|集团)(是|系|为)(一?家|国内|全国|中国|专业|全球|知名|行业|集)',
      '(我司|本公司|公司|集团|品牌|工作室|医院|学校|酒店|门店|工厂)(成立|创立|创办|创建|始建|始创|注册|隶属|坐落|位于|主营|主要经营|专注)',
      '(成立|创立|创办|创建|始创|注册)于<digit><digit><digit><digit>',
      '(隶属|附属)于',
      '(用人|招聘|招工)单位:',
      '关于我们',
      '(主营|专营|主要经营|经营范围)',
      '(<!<latin>)(ltd|llc|gmbh|plc)(!<latin>)|(<!<latin>)(&|and) co(!<latin>|-)|(<!<latin>)co(.|,) ?(ltd|limited|inc)(!<latin>)',
      '(<!<latin>)(company|group|services|holdings|trading|technolog(y|ies)|international|enterprises|solutions|stores|foods|kong|china|uk)\\)? limited(!<latin>)',
      '^limited$|<latin> limited (is|are|was|seeks|has)(!<latin>)|<latin>,? inc(.|$| is| was| seeks| has|<apos>)',
      '(<!<latin>)(about us|about the company|our company (is|was|has)|founded in)(!<latin>)',
      '(<!<latin>)we( are|<apos>re) an? (!inclusive|equal|diverse|caring|friendly|great|fun)…{24}(company|firm|agency|start-?up|shop|store|retailer|brand|bank|provider|platform|studio|business|manufacturer|clinic|hotel|school|supplier|distributor|marketplace|maker)s?(!<latin>)',
    ],
  },
  examples: {
    found: [
      { description: '岗位职责：解答买家咨询，处理售后', salary: '5-7K', company: '' },
      { description: '任职要求：打字熟练，有耐心', place: '杭州', company: '-' },
      { description: '岗位职责：与客户公司财务核对账单', salary: '4500-6000元' },
      { description: '任职要求：有大公司工作经历优先', headcount: '3人' },
      { description: 'Duties: answer customer emails', salary: '6000' },
      { description: 'Unlimited coffee in an inclusive office\nDuties: answer emails', salary: '6000' },
      { description: 'We are an equal opportunity employer\nSeats are limited', salary: '6000' },
      { description: '岗位职责：向客户做品牌介绍，与总公司对账', salary: '5K' },
    ],
    lookAlikes: [
      { description: '岗位职责：解答买家咨询，处理售后', company: '晴川日用品商行' },
      { description: '岗位职责：解答买家咨询，处理售后\n公司简介：主营家居用品', salary: '5-7K' },
      { description: '我司是一家做宠物用品的网店\n岗位职责：解答买家咨询，处理售后', place: '宁波' },
      { description: '青禾电子商务有限公司招聘客服', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后', company: null, salary: '5K' },
      '岗位职责：解答买家咨询，处理售后',
      { description: 'Pinecone Trading Limited\nDuties: answer chats', salary: '6000' },
      { description: 'Tidewater Co., Ltd. is hiring\nDuties: answer chats', salary: '6000' },
      { description: 'We are a small retailer of tea\nDuties: answer chats', salary: '6000' },
      { description: 'About us: we are an online toy shop\nDuties: answer chats', salary: '6000' },
    ],
  },
});
