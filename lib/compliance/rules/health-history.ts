import { defineRule } from '../schema';

const NONE = '(<!有)(无|没有|没|未患有?|未有|不得有|不能有|不可有|不得患有?|无任何)(任何|有|患有?)?';
const KIND =
  '(任何|颈腰?椎|腰椎|脊椎|颈肩|心脏|肝肾?|肺部?|眼部|耳部|呼吸道|肠胃|重大|严重|慢性|急性|遗传性?|先天性?|家族性?|精神(类|性|方面)?(的)?|心理(类|方面)?(的)?|职业|皮肤|基础|既往|不良|其他|各种|各类|' +
  '较大|特殊|隐性|器质性|心脑血管|心血管|呼吸|影响(正常)?(工作|上班)(的)?|重|大|急|恶性)';
const JOIN = '(、|及|和|与|或|/|等)?';
const WEAK =
  '(心脏|心肺|血压|血糖|腰椎?|颈椎|视力|肠胃|睡眠|免疫力|体质|身体)(不太?好|不行|较?差|较?弱|偏?高|偏?低|有(问题|毛病|病)|出过问题)';
const NAMED =
  '(抑郁|焦虑|躁郁|强迫)症?|双相|精神(病|障碍)|癫痫病?|羊癫疯|心脏病|高血压|低血糖|糖尿病|哮喘|腰椎间盘突出|颈椎病|肿瘤|癌症|色盲|色弱|晕血|神经衰弱|' +
  '心脑血管(疾)?病';

export const rule = defineRule({
  id: 'health-history',
  name: { zh: '病史或健康证明要求', en: 'Demand about medical history' },
  category: 'health',
  severity: 'risky',
  law: ['EP-26', 'PI-28', 'LC-8', 'D-38'],
  why: {
    zh: '笼统要求无病史、交体检报告，超出客服工作所需；健康状况属于敏感个人信息。',
    en: 'A blanket demand for no illness goes beyond what support work needs; health data are sensitive.',
  },
  exception: {
    zh: '法律要求健康证明的工作除外，例如食品、公共场所和部分照护岗位。',
    en: 'Work for which law asks a health certificate, such as food, public places and some care.',
  },
  rewrite: {
    advice: {
      zh: '改写为工作本身的条件，例如需久坐、戴耳麦接待；并写明可提供便利。',
      en: 'Name what the work involves, such as sitting and a headset, and offer adjustments.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '与工作无关的病史可以不答；被要求交报告时，先问清用途、依据和由谁付费。',
    en: 'You need not tell a history that the job does not touch; ask what a report is for and who pays.',
  },
  found: [
    {
      any: [`(有|患有?|得过)…{12}(病史|疾病史?|${NAMED})(史)?(的|者|人)?…{6}$`, `${WEAK}(的|者)(人)?$`],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    '健康证(须|需|要)?(自备|自带|自理|必备|必须有|自行办理|自己办)|(自备|自带|自办)(好)?健康证',
    `${NONE}(!传染)(${KIND}${JOIN}(${KIND}${JOIN}(${KIND}${JOIN})?)?)?(疾病史?|病史|遗传病?史?|疾患|隐疾|病症|顽疾|疾)`,
    `${NONE}传染性?疾?病(、|及|和|与|或|/)${KIND}(疾病|病史|病)`,
    `${NONE}(!传染)${KIND}${JOIN}(${KIND}${JOIN})?病(!假|历|例|毒)`,
    `${NONE}(!传染)…{6}(${NAMED})`,
    '(提供|自备|自带|准备|备好|持有?|须有|需有|具有|具备|须|需要?|办理|出具|提交|上交|携带)(有效|近期|正规|三甲|医院|入职|个人|本人|期内|合格|的)?(有效|医院|入职|个人|本人|期内|合格|的)?(健康证明?|体检(报告|证明|表|单|合格证)|健康体检表)',
    { in: ['none', 'ask'], any: ['(有|持有?)(有效|食品|餐饮)?(的)?健康证(明)?<put-first>'] },
    '(不得|不可|不能|不要|严禁|禁止|切勿|请勿|勿)(故意)?(隐瞒|瞒报|谎报|虚报)…{6}(病史|疾病|病情|(健康|身体)(状况|情况))',
    `<shut-out>(有|患有?|得过)?…{3}(${NAMED}|重大(疾病|病史)|(病史|疾病史)|慢性病|精神(类)?疾病)`,
    // 心脏不好、血压高的请别投
    `${WEAK}…{10}(的|者)<turned-off>|${WEAK}<turned-off>`,
    `(有|患|得过)?(慢病|慢性病|基础病|老毛病|${NAMED})(史)?(患者)?…{6}<turned-off>`,
    '(做|动|开)过(大)?(手术|刀)…{2}<turned-off>|(长期|常年|天天)(吃|服)药…{2}<turned-off>|住过院<turned-off>',
    '(家里|家族|家中|家人|直系亲属|三代|父母)…{8}(精神|遗传|病史|疾病史|传染)…{10}(说明|告知|报备|如实|声明|勿|不)',
    '(入职)?(要|须|需要?|得|先|必须)(先)?(办|带|有|办理|持)(好|理|齐|上)?健康证',
    '(提供|出具|提交|上交|携带|自带|交)…{8}体检(报告|证明|表|单|合格证)',
    `(患|有)(过)?(!…{6}(传染|乙肝|肝炎|结核))…{6}(疾病|病史|病|遗传史|${NAMED})(患|病史|历史)?(者|的|人员|人)?…{3}(请)?<no-entry>`,
    '(如实|主动)(告知|填写|申报|说明|登记|披露)…{6}(病史|健康状况|身体状况|疾病)',
    '(<!<latin>)(no|without|free (of|from))( any)?( known| serious| chronic| major| mental| hereditary| family| prior| pre-?existing| past| history of| medical| long-term)…{24}(illness|disease|condition|disorder|health (issue|problem)|medical history)',
    '(<!<latin>)(no|without)( any| known| prior| past| personal| family)? history of …{12}(depression|anxiety|epilepsy|mental|psychiatric|diabetes|heart|chronic|illness|asthma)',
    '(history of|suffer(ing|s)? from|people with|candidates with|applicants with) …{24}(depression|anxiety|epilepsy|mental|psychiatric|diabetes|heart|chronic|asthma)…{24}<en-refused>',
    '(must|should|required to|need to|please|to)( be able to)? (provide|submit|pass|undergo|present|hold)( a| an| your)?…{12}(health certificate|medical (certificate|report|exam|check|clearance)|health (report|check))',
    '(health|medical) (certificate|report|clearance) (is |are )?(required|needed|mandatory)',
    '(心理|精神)(类|方面)?(疾病|问题|障碍)…{2}<turned-off>|(有|患有?)(!…{4}(传染|乙肝|肝炎|结核))…{4}(疾病|病史)<turned-off>',
  ],
  exempt: {
    words: ['(无|没有)(良好|条件|障碍|须|需|论)'],
    clause: [
      '<work-content>',
      '(宠物|毛孩|类目|产品|商品|品牌|药品|仪器|器械|解读|客户|顾客|买家|用户|会员|学员|患者|病人|就诊|咨询者|商家|商户|骑手|司机|阿姨|技师|从业人员|供应商|保险|理赔|投保)',
      '(公司(承担|报销|提供|组织|安排)|免费|福利|每年|年度|定期)',
    ],
    sentence: [
      '(客户|顾客|用户|投保人|患者|会员)(的)?(健康|身体|病)',
      '(免费|每年|年度|定期|一年一次)…{6}体检',
    ],
  },
  examples: {
    found: [
      '任职要求：不要有心脏病的',
      '任职要求：无传染病、慢性病史',
      '任职要求：无颈椎、腰椎疾病',
      '任职要求：有健康证者优先',
      '应聘时不得隐瞒病史',
      '血压高的别投，夜班多',
      '做过手术的暂不考虑',
      '得先办健康证',
      '有基础病的请慎投',
      '有精神类疾病的勿投',
      '癫痫、心脏病的不要',
      '任职要求：无重大疾病，能适应夜班',
      '任职要求：无精神病史及遗传病史',
      '任职要求：没有抑郁症、焦虑症',
      '入职须提供三甲医院体检报告',
      '任职要求：持有健康证',
      '任职要求：身体健康，无慢性病',
      '有家族遗传史者勿投',
      'Requirements: no history of mental illness',
      'A medical certificate is required',
    ],
    lookAlikes: [
      '任职要求：不要求健康证',
      '任职要求：有传染病的勿投',
      '寄养宠物不得隐瞒病史',
      '家里老人高血压的客户，提醒先问医生',
      '有糖尿病的顾客不建议吃，客服要提醒',
      '有腰椎问题的同事可申请升降桌',
      '核对骑手提交的健康证是否过期',
      '健康证由公司统一免费办',
      '有心脏病的不能坐的项目要提醒',
      '有高血压的不要推荐',
      '哮喘的猫咪不适合香薰，要会说',
      '福利待遇：每年免费体检，出具体检报告',
      '任职要求：无需提供体检报告',
      '岗位职责：为糖尿病食品类目的顾客解答疑问',
      '福利待遇：带薪病假，关注员工身心健康',
      '岗位职责：指导用户使用高血压计',
      '任职要求：无传染病',
      '福利待遇：重大疾病商业保险',
      'Benefits: free annual medical check',
    ],
  },
});
