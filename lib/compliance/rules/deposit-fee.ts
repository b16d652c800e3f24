import { defineRule } from '../schema';

const DEPOSIT =
  '(工服|服装|工装|制服|工牌|宿舍|住宿|风险|入职|岗位)?(押金|压金|保证金|风险金|抵押金|诚意金|定金)';
const THING =
  '(工作服|工服|服装|工装|制服|制装|置装|工牌|胸牌|门禁卡|培训|学|教材|报名|入职|建档|资料|体检|中介|介绍|办证|考证|健康证|上岗|面试|入会|会员|加盟|激活|内推|档案|管理软件|工本|制卡|平台使用|账号使用|接单)';
const FEE = `(${DEPOSIT}|${THING}(费?(、|和|及|加|/)?${THING})?费(用)?)`;
const SUM =
  '(为|是|:|共|约|需)?(每人|人均|一次性)?(<sum>(!/|一天|每|补)|#(元|块)(!/|一天|一日|每|补)|#(!<digit>|/|天|个|年|月|日|%|人|次|倍|号|.|小时))';
const SELF =
  '(需|须|要|均|全部)?(由)?(自理|自费|自付|自己(出|付|承担|支付|解决)|自行(承担|支付|负责|缴纳|解决|购买)|自担|(由)?(个人|本人|员工|求职者|应聘者)(自行|自己)?(承担|支付|负担|自理|出|缴纳))';

export const rule = defineRule({
  id: 'deposit-fee',
  name: { zh: '收押金、费用或要担保', en: 'Deposit, fee or guarantee' },
  category: 'money',
  severity: 'illegal',
  law: ['LC-9', 'LC-84', 'ES-14', 'NR-19', 'BOSS'],
  why: {
    zh: '招用时不得要求担保，也不得以任何名义收取财物，押金、服装费、培训费都算。',
    en: 'No guarantee may be asked and no money or goods taken on hiring, whatever it is called.',
  },
  rewrite: {
    advice: {
      zh: '删去；可以写明入职不收任何费用，体检和工服由公司承担。',
      en: 'Drop it; you may say that joining costs nothing and that the company pays check-up and uniform.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '入职前要钱的，先别付；已付的留好凭证，可以要求退还，并向劳动监察反映。',
    en: 'Do not pay; if you did, keep the receipt, ask for it back, and tell the labour inspectorate.',
  },
  found: [
    {
      // under a heading of duties it must be told of whom: seats also take deposits from customers
      any: [
        `(入职|报到|上岗|应聘|应聘者|求职者|新员工|本岗位)(时|前|当天|后)?(须|需|要|应|先|得)?(先|一次性)?(交|缴|缴纳|交纳|上交|收取|收|押|支付|付)(的)?(#(元|块)?)?(的)?${FEE}`,
        `^(工作服|工服|服装|工装|制服|培训|体检|健康证)(费用|费)?${SELF}`,
        `^(工服|服装|工装|制服|培训|体检|宿舍|住宿)(费|押金)#(元|块)?$`,
      ],
      in: ['duty'],
    },
    {
      any: [
        `(交(!付|通|接|易|叉|流|给客)|缴|缴纳|交纳|上交|收取|收|支付|付|预付|预交|垫付|扣除?|预扣|押)(的)?(一笔|一定数额|一定金额|少量|部分|一定|相应|每人|个人|本人|入职|住宿|宿舍|一次性|元)?(的)?(#(元|块)?)?(的)?${FEE}`,
        `(带|准备|备)(好)?#(元|块)(的)?${FEE}|(要|需|须|先)(先)?(自费|自己|自行)?(购买|买)(公司|统一)?(的)?(工服|工装|制服|工作服|门禁卡|工牌)`,
        `(交|缴|缴纳|交纳|收取|收|支付|付|扣|打|转|转账|汇|押)(#(元|块)?)…{4}${DEPOSIT}`,
        `(<!退|返|租|押|车|房|免)${DEPOSIT}(#(元|块)?)?(需要?|须|要|得|先|由你|自己)?(入职|报到|面试|上岗|签约|到岗)?(当天|时|前|后|当场)?(先|需|要|须|就)?(交(!接|流)|缴|付|打给|打到|转给|转到)`,
        `(<!退|返|租|押|车)${DEPOSIT}${SUM}|(满|到期|离职|辞职|做够|干够)…{8}(退还?|返还?|退回)(全部|全额)?(工服|服装|制服)?${DEPOSIT}|(工服|服装|工装|制服|工牌|培训|报名|入职|建档|资料|中介|上岗)(费?(、|和|及|加|/)(工牌|工服|胸牌|资料|体检|建档|培训))?费(用)?${SUM}`,
        `${FEE}${SELF}|(工作服|工服|服装|工装|制服|培训|体检|健康证|住宿押金)(费用|费)?${SELF}|自费(体检|购买?(工服|工装|服装|制服)|办理?健康证)`,
        `${FEE}(将|会|需|须|要)?(从|在|于)…{6}(工资|薪资|薪水|底薪)(中|里)?…{2}(扣|抵)|(工资|薪资)(中|里)?…{2}扣(除)?…{4}${FEE}`,
        '(需要?|须|要|必须|应)(有|提供|找|出具|签|自备|自带|自找|备好)?(本地|当地|一名|两名|一位|亲属|直系)?(户口|户籍)?(的)?(担保人|保证人(!金)|保人|担保书|(财产|经济|个人|亲属|房产|人员)担保)',
        '(会员?费|平台费|激活费|门槛费|加盟费)(:|为|是|仅|只需?)?#(元|块)?…{4}(接单|派单|上岗|入职|领任务|做单|开工)',
        '(亲友|亲属|亲戚|家属|家人|父母|本地人|公务员|熟人|有房)…{8}担保(!交易|公司|贷|业务|险|物)|担保人(签字|到场|到公司)',
        '(提供|出具|找|办理)…{4}(担保人|担保书|财产担保|经济担保)|(先|预先|提前)(交钱|付费|交费|打款|转账|缴费)…{4}(上岗|入职|培训|面试|安排)|(交钱|交费|缴费)(后)?(方可|才能|即可)?(上岗|入职|面试)',
        '(<!<latin>)(pay|paying|submit|transfer|leave)( a| an| the| your| us)?…{16}(deposit|(registration|training|uniform|application|agency|processing|onboarding) fees?)',
        '(<!<latin>)(you|candidates|applicants|new (hires|staff|starters|joiners)|employees|agents)( must| will| need to| have to| should| are (asked|required) to) …{20}(deposit|(registration|training|uniform|application|agency|processing) fees?|guarantor)',
        '(<!<latin>)guarantors? (is |are |must |will be |required|needed)',
        '(refundable|security|uniform|cash) deposit (of|is|required|must|will)|(deposit|(registration|training|uniform|application) fees?)…{16}(is |are |be )?(required|payable|deducted|charged)',
      ],
      in: ['none', 'ask', 'offer', 'company'],
    },
  ],
  exempt: {
    words: [
      '(<!职|年|月|满|期)(退还?|返还|退回)…{4}(押金|保证金|定金)(!元|.)',
      '(核退|处理|核对|催收|代收|代缴|咨询|解答|登记)…{4}(押金|保证金|定金)(!元|.)',
      '培训费(用)?…{6}(/天|每天|一天|/日|每日|一日)',
      '(免|零|(<!<digit>)0|无)(押金|保证金|费)|保证金制度的?平台',
    ],
    sentence: ['<none-of-it>', '(转正|入职|满#|#个?月)…{8}报销'],
    clause: [
      '(不会|绝不|决不|从不|不以|不向|概不|一律不|严禁|禁止|拒绝|杜绝|承诺不|谨防|警惕|切勿|如遇|骗|诈骗|举报|免费|全免|免收|免交|免押|零费用|无需|无须|不用|不需要?|不必|不收|没有任何|无任何)',
      '(公司|企业|单位|我司|平台方)(统一|全额|全部|负责)?(承担|报销|出资|支付|负担|缴纳|买单|出|付)|(可|全额|予以|凭票|凭发票|给予|入职后)报销|报销(体检|培训|学费)',
      '(客户|顾客|买家|用户|客人|会员|业主|住户|租户|租客|房客|商户|商家|店铺|消保|订单|退租|租(赁|车|机|衣|借|房)|共享|规则|车位|装修|平台保证金|合同款|货款|入学|报名手续|学费(收取|续)|课程|校区|学员|房东|旅馆|酒店|民宿|充电宝|保释)|<attends-to>|<disowned>',
      '(补贴|津贴|补助|奖励|福利|返现|发放?|给予|享受?|享有)',
      '(no|without|never|not) …{24}(deposits?|fees?)|free of charge|(customers?|guests?|tenants?|buyers?|refunds?)(!<latin>|able)',
    ],
  },
  examples: {
    found: [
      '岗位职责：接听来电\n入职须交押金200元',
      '岗位职责：接听来电\n体检费自理',
      '工作服自费购买',
      '入职缴纳制装费300元',
      '入职交200押金，做满一年退',
      '收取胸牌工本费15元',
      '任职要求：需自备担保人一名',
      '说明：工服、工牌费共180元入职时交',
      '押金报到时交，离职退',
      '电脑先打800元押金',
      '需一名家属签字担保',
      'New hires must leave a refundable deposit',
      '入职需交押金300元',
      '任职要求：缴纳服装费200元，离职退还',
      '培训费自理',
      '任职要求：需要担保人',
      '入职收取保证金500',
      '体检费自费',
      '福利待遇：提供工服，工服费从首月工资中扣除',
      '应聘者须提供本地户口担保人',
      'A refundable deposit is required',
      'New staff pay a training fee',
    ],
    lookAlikes: [
      '岗位职责：办理入住登记、收取押金及房费',
      '岗位职责：收取装修押金2000元',
      '0押金租车的规则要会讲',
      '受理租客与房东的押金纠纷',
      '押金退款类的咨询',
      '解答共享单车押金什么时候交',
      '我们从没收过押金',
      'Answer questions about hotel deposits',
      '福利待遇：不收取任何押金、培训费',
      '岗位职责：处理店铺保证金缴纳问题',
      '福利待遇：体检费由公司承担',
      '负责客户押金退还咨询',
      '无需缴纳任何费用，谨防以收取押金为名的诈骗',
      '福利待遇：每年一次体检（体检费4000元）',
      '岗位职责：解答租赁订单的押金问题',
      'No deposit or training fee is charged',
      'Explain to customers how to pay a deposit',
    ],
  },
});
