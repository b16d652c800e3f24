import { defineItem } from '../schema';

export const item = defineItem({
  id: 'service-awareness',
  group: 'ability',
  name: { zh: '客户服务意识', en: 'Service mindset' },
  definition: {
    zh: '要求把客户放在前面：服务意识、服务态度、职业素养，或真心愿意做客服；公司自夸服务好不算。',
    en: 'Asks for putting customers first: service mindset, attitude, professionalism or a liking for service work; a company praising its own service does not count.',
  },
  sources: ['A2.5', 'B2.8', 'A3.4'],
  weight: 2.5,
  frame: 'ask',
  covered: [
    // 良好的客户服务意识; 服务导向
    '(<good>的?|主动|优质的?|强烈的?|<have>)?(<customer>|销售|主动)?服务…{4}(意识|精神|观念|心态|热忱|导向|素养|素质)(较强|很强|强|好|佳)?',
    '(<have>|认同|树立|强烈|正确|良好)…{10}服务理念|(<customer>|客服)(导向|意识)',
    // 服务态度好
    '服务态度…{2}(好|佳|良好|端正|热情|积极|亲切|优良)|(良好|优质|热情|专业|积极|端正|友好|优秀|诚恳|认真|耐心)的?服务(态度|心态)',
    '(<customer>|对客)服务能力|服务(热情|周到|主动|细致|贴心)',
    // 客户至上; 以客户为中心; 为客户着想
    '(<customer>)(至上|第一|为先|为本|优先|为中心|为尊)|服务至上|(把|将)(<customer>)…{4}第一|以(<customer>|客)…{6}(为中心|为宗旨|为先|为本|为重|为导向|至上)',
    '(为|替|从|站在)(<customer>|对方)…{6}(着想|考虑|出发|想一步)(!…{6}问题)|想(<customer>)(之)?所想',
    // 热爱客服工作; 乐于帮助客户; 全心全意服务客户
    '(<willing>|有志|有志于|投身|享受)(于|从事|做|在|并|本|这份)?…{4}(客服|<customer>服务|服务)(类|性)?(工作|行业|事业|岗位|职业|行当)|(热爱|喜欢)(做)?(电商|网络|线上|在线)?客服|(乐意|乐于|愿意)为(<customer>|他人)',
    '服务心(!得)|待客(热情|周到|真诚|有礼)',
    '对(客服|客户服务|服务)(类)?(工作|行业|岗位)…{8}(热情|热忱|兴趣|热爱)',
    '(<willing>)(去|主动|于)?(帮助|服务|为)(<customer>|他人|别人|人)|(全心全意|真心|真诚|用心|尽心)…{2}(服务|对待)(于)?(<customer>|好)',
    '对(待)?(<customer>)…{6}(热情|友善|友好|礼貌|真诚|亲切|周到|态度好|有爱心|负责)',
    '态度…{2}(友善|亲切|友好|和善)',
    '(<good>|<have>|优良)…{4}(职业素养|职业素质|专业素养|职业精神|服务能力|客服素养)',
    '(service|customer)( |-)(oriented|minded|mindset|focus|focused|first|centric|awareness)|sense of service|service attitude|passion for (customer|service|helping)',
  ],
  waived: [],
  vetoes: [
    '(公司|我司|本司|企业|本店|品牌|集团|我们)(一直|始终|自成立|多年|是|的|以)…{12}(服务|至上|第一|中心|为本|优质)…{8}',
    '(秉承|秉持|奉行|坚持|本着|遵循)…{12}(至上|第一|为本|为中心|服务|理念)…{20}(方针|原则|宗旨|理念|经营|发展|企业)',
    '服务(员|器|类目|区|站|商|热线)',
    '(提升|提高|增强|培养|加强|完善|培训)…{12}(服务意识|服务态度|服务能力|职业素养)',
    '优先(处理|安排|发货|接待)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '有服务意识，答完眼前的问题，还愿意提醒客户接下来要留意什么。',
    en: 'Service-minded: answers the question at hand and also tells the customer what to watch for next.',
  },
  seeker: {
    zh: '拿出证据：好评截图、满意度数字或客户的感谢信。',
    en: 'Bring proof: screenshots of praise, a satisfaction figure or a thank-you note.',
  },
  improve: {
    source: 'A3.4',
    zh: '扮成顾客去三家店走一遍咨询流程，各写几条改进意见。',
    en: 'Go through the enquiry at three stores as a customer and write down what each could do better.',
  },
  examples: {
    covered: [
      '任职要求：服务意识强',
      '任职要求：处处以顾客为中心，替客户着想',
      '岗位要求：热爱客服行业，愿意长期发展',
      '任职要求：服务态度端正，待人礼貌',
      '要求：认同客户第一的观念',
      '任职要求：乐于帮助他人，对待买家热情周到',
      '任职资格：具备良好的职业素养',
      'Requirements: customer-oriented and patient',
    ],
    waived: [],
    lookAlikes: [
      '公司介绍：公司以优质服务著称',
      '公司简介：我们始终坚持客户至上的经营宗旨',
      '岗位职责：负责售后服务类目的咨询',
      '岗位职责：为客户提供服务，处理订单',
      '任职要求：做过餐厅服务员的也可以',
      '任职要求：热爱游戏行业',
    ],
  },
});
