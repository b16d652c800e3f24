import { defineRule } from '../schema';

const FAULT =
  '(迟到|旷工|早退|缺勤|差评|投诉|客诉|漏回|漏接|超时(未回复?)?|失误|出错|犯错|错误|未打卡|忘(记)?打卡|没打卡|漏打卡|玩手机|离岗|串岗|违规|违纪|违反|不达标|完不成(任务|业绩|指标)?|未完成(任务|业绩|指标)?|请假)';
const PAY = '(的)?(工资|薪资|薪水|薪酬|薪|底薪|月薪)';
const LEAVE = '(提前|中途|擅自|突然|急|自动|自行|随意|主动)?(离职|辞职|离岗|自离|急辞|走人)';

export const rule = defineRule({
  id: 'penalty-clause',
  name: { zh: '罚款、违约金、押工资', en: 'Fines, damages, wages held back' },
  category: 'money',
  severity: 'risky',
  severityNote: {
    zh: '违约金和押工资涉嫌违法；罚款有争议，扣减有上限。',
    en: 'Damages and wages held back may be unlawful; fines are disputed, and deductions are limited.',
  },
  law: ['LC-22-25', 'WP-16', 'LL-50', 'LC-9'],
  why: {
    zh: '违约金只限专项培训服务期和竞业限制；工资应按月足额发，不得拖押或随意扣减。',
    en: 'Damages are for funded special training and non-compete only; wages are due monthly and in full.',
  },
  exception: {
    zh: '单位出资专项培训的服务期，或依法约定的竞业限制。',
    en: 'A service term after special training at the company’s cost, or a lawful non-compete.',
  },
  rewrite: {
    advice: {
      zh: '改为按依法公示的绩效制度考核，写明每月发薪日。',
      en: 'Refer to a published review system, and name the monthly payday.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '问清扣款依据、上限和发薪日；离职时工资应结清，留好考勤和工资条。',
    en: 'Ask on what ground, up to how much, and when pay comes; wages are due when you leave.',
  },
  found: [
    '(漏|错|丢|少)(单|件|发|货)(的)?(损失)?(一律|全部)?(由|要)?(自己|个人|客服|自行|本人)(赔|承担|买单)',
    '(否则|不然)(将|要|会|就|一律)?(按…{6})?(扣(!费)|罚|不发|不结|没收|克扣)…{6}(工资|薪|钱|押金|提成|#)',
    {
      any: [
        '(扣除?|扣掉|扣|赔偿?|承担|补|收取?)…{2}(培训|招聘|入职|带教|服装|工装)(成本|费用?|损失)',
        '(按|打)#(%|折|成)(结|发|算|结算|发放)<wage>?',
        '<wage>(按|打)#(%|折|成)(结|发|算|结算|发放)?',
      ],
      with: {
        reach: 'sentence',
        any: [
          '(不满|没做满|没满|未满|做不满|干不满|没干满|不足|没做够)…{10}(走|离职|辞职|不干|的$|者$)',
          '(提前|中途|自动|主动|擅自|突然)(离职|走|辞职|离岗|不干)',
        ],
      },
    },
    `${FAULT}…{8}(罚款|扣款|扣钱|罚(!息)#|扣#|罚金|倒扣|扣(当天|当日|半天|一天|#天|部分|当月)?(工资|薪资|底薪|提成)|负激励|乐捐)`,
    `${FAULT}(了)?(一|1|每)(次|个|条|单|分钟|天|例)(客户|消息|订单|信息)?(罚|扣)?#(元|块)?$`,
    '(从|由|在)(当月|本月|月底|你的?|个人)?(工资|薪资|底薪|提成)(里|中)(面)?(直接)?(扣(!缴|税)|罚)',
    '(得|要|需|须|应|则|就)(赔|赔偿|补交|退还?)(给)?(公司|单位|店里)?(的)?(培训|招聘|带教|岗前|入职)(费|损失|成本)',
    '(走|不干|离开|离职|辞职)(的|者)?(要|需|得|须|就|则)(赔|赔偿|补)(给)?(公司|店里|单位)?#',
    '(会|有|将|要|处以|给予|并处|按次|每次|均|一律|否则)(罚款|罚金)|罚款(制度|#)',
    `${LEAVE}(的|者)?(需|须|要|应|将|必须|则)?(赔偿?|补交|支付|承担|交|扣(除)?|退还)…{8}(费|损失|工资|薪资|元|违约|成本)`,
    '(不满|未满|不足|少于|干不满|做不满|没做满|没干满|不做满|做不够|干不够)…{6}(离职|辞职|走)?(的)?(需|须|要|则|将|得|就)?(扣|赔偿?|没收|补交|退还)(!除五险|社保)…{6}(工资|费|押金|元|损失|补贴)?',
    '(损失|赔付|差价|错单|漏发|赔款|罚单|平台罚款)(由|需|要|均由|都由)?(客服|个人|本人|自己|责任人|当事人|当班)(个人|本人|自己|自行|全额)?(承担|赔偿|负责|买单|出)',
    '(<!<latin>)(fine[ds]?|penalt(y|ies)|deduct(ed|ions?)?)(!<latin>)…{24}(late(ness)?|absence|mistakes?|complaints?|bad reviews?|missed)|(late(ness)?|absence|mistakes?|complaints?|bad reviews?)(!<latin>)…{22}(fined|will be deducted|deducted from|penalty of|fine of)|(<!<latin>)(fine|penalty) of (#|rmb|cny|yuan)',
    {
      any: [
        '(需|须|要|应|支付|赔偿|赔付|缴纳|承担|交|付|签|收取?)…{5}违约金|违约金(为|是|:|高达)?(<sum>|#(元|块))|违约金(自负|自付)',
        `(<!不|无|没)(押|压|扣押|扣留|滞压|滞留|暂扣)(发|付)?(员工|你|您|首|第|当)?(一|半|1|0.5|两|2)个?月${PAY}?(!租|房)|(<!不|无|没)(押|压|扣押|扣留|滞压)(发)?(#天|首月|第一个?月|部分|当月|半月)?${PAY}(#天|一个?月|半个?月)?|${PAY}(需|会|要|先|都)?(押|压)(一个?月|半个?月|#天|半月|着|在|住|下|到)`,
        '(离职|辞职|走人)(之)?(后)?(满)?(#|半)个?月(之|以)?(后)?(才|再|统一)?(结清|结算|发放|发|结)',
        `(自离|自动离职|未办理?离职|擅自离职|旷工离职|不满#个?月|未满#个?月|提前离职)…{6}(没有?|无|不发放?|不予?结算?|不给|扣发|扣除?|扣光|不支付)(全部|剩余|当月|任何)?${PAY}`,
        `(急辞|急离|自离|裸辞|(自动|擅自|突然|紧急)离职)(者|的)?…{4}${PAY}?(只|仅|要|需|则|直接)?(扣|减|结|发|拿|打)(除|掉|一)?(一半|半个?月?|#成|#%|#折)`,
        '(不|未|没有?)提前(#天|#个?月|半个?月|申请|书面|打招呼|通知|告知)…{8}(不予?|没有?|无|扣)(结算?|发放?|给|支付|除)?(任何|剩余|当月|全部)?(的)?<wage>',
        '(扣除?|扣发)(当月|全部|一个?月|半个?月|所有|首月|剩余)(的)?(工资|薪资|底薪|提成|奖金和工资)',
        '(<!<latin>)(leave|leaving|resign(ing|s)?|quit(ting|s)?)(!<latin>)…{24}(repay|reimburse|pay back|forfeit|owe)(!<latin>)|(<!<latin>)forfeit(s|ed)?( your| the| any| all)?…{12}(salary|wages|pay)(!<latin>)|(<!<latin>)(salary|wages|pay)(!<latin>)…{24}(is|are|will be) (withheld|held back|retained)|first month(<apos>s)?( of)? (salary|pay|wages) (is |will be )?(held|withheld|kept|retained)',
        '(breach|liquidated)( of contract)? (penalty|damages)|(withhold|hold back|withheld|held back)(!<latin>)…{16}(salary|wages|pay)|(repay|reimburse|pay back|pay for|pay)( the| your| all)?…{8}training (costs?|fees?) (if|when|should) you (leave|quit|resign)',
      ],
      severity: 'illegal',
    },
  ],
  exempt: {
    sentence: ['<none-of-it>'],
    words: [
      '(不|无|没有|零)(任何)?(罚款|扣款|押金|压款)|扣(除)?(五险|社保|个税|公积金)',
      '(社保|个税|公积金|水电|房租|住宿|餐费|伙食|保险)…{12}(工资|薪资)(里|中)?…{2}扣',
      '(套餐|合约|拆机|销户|退订|退房|退租|退课|退团|宽带|话费|租约|解约|停车|交通|借款|还款|水费|电费|燃气|用户|客户|顾客|业主|租户|学员|会员)…{10}(违约金|滞纳金|罚金|罚单|罚款(!#))',
      '(多少|是否|怎么|如何|为何|为什么|要不要)…{4}(违约金|罚款|滞纳金)|(违约金|罚款|滞纳金)(的)?(多少|怎么|如何|标准|规则|计算|争议|疑问|问题|减免)',
    ],
    clause: [
      '(申诉|店铺|商家|商户|卖家|订单|快递|发货|物流|骑手|司机|租金|房租|租房|业主|租户|贷款|罚息|逾期|信用卡|理赔|保单|退票|改签|统计|核对|核算|制定|公司制度完善|赔付问题)|<attends-to>',
      '(不(会|得|以任何理由)?(押|压|扣|罚|拖欠)|拒绝|没有罚款|无罚款)|<disowned>',
      '(<!<latin>)(no|never|not)(!<latin>)|(orders?|shops?|late fees?|refunds?|(against|from|charge|to) customers?)(!<latin>)',
    ],
  },
  examples: {
    found: [
      '客诉一次扣100元',
      '急辞工资只结一半',
      '不提前申请离职不结算工资',
      '错单一律自己赔',
      '离职提前一个月说，不然扣半个月工资',
      '没做满两个月走的，扣除培训成本500',
      '漏回一条消息50元',
      '做不满半年走要赔公司培训费',
      '工资先压着一个月',
      '离职后两个月结清工资',
      '罚款月底从工资里扣',
      'Anyone leaving early must repay the course',
      '迟到一次罚款50元',
      '提前离职需赔偿培训费',
      '任职要求：未做满一年需支付违约金3000元',
      '薪资：押一个月工资，次月20号发',
      '差评一个扣20',
      '漏回消息扣10元一条',
      '自离不发工资',
      '错发造成的损失由客服个人承担',
      'Lateness: you will be fined 50 yuan each time, deducted from pay',
    ],
    lookAlikes: [
      '急辞也照常结清工资',
      '没做满两个月走的，工资照常结清',
      '告知用户退订套餐要交多少违约金',
      '解答宽带拆机违约金标准',
      '我们不搞罚款那一套',
      '个人社保从工资中扣除',
      '受理劳动者被罚款扣工资的投诉',
      '岗位职责：处理平台罚款申诉',
      '岗位职责：跟进延迟发货赔付',
      '福利待遇：不押工资，每月10号发薪',
      '岗位职责：向买家解释订单超时赔付',
      '岗位职责：办理业主合同违约金核算',
      '福利待遇：没有罚款，扣除五险后到手5000元',
      'Wages are never withheld',
    ],
  },
});
