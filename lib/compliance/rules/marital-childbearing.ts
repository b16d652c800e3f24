import { defineRule } from '../schema';

const TERM =
  '(近|最近|未来|这|入职)?(一|二|两|三|1|2|3|几|半)(<dash>(二|两|三|2|3))?年(之)?内?|短期内?|近期(内)?|暂时|目前|暂';
const CHILD = '结婚|婚育|婚嫁|生育|生娃|生孩子|生小孩|怀孕|二胎|三胎|二孩|三孩|要孩子|要小孩|备孕|孕育';
const STATE = '已婚|未婚|单身|离异|已育|未育|已生育|未生育';

export const rule = defineRule({
  id: 'marital-childbearing',
  name: { zh: '婚育状况限制', en: 'Marriage or childbearing condition' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['W-43', 'N9-2019', 'EP-27', 'W-83'],
  why: {
    zh: '婚否、生育与否都不能当作录用条件，也不得进一步打听婚育情况。',
    en: 'Neither marriage nor children may be a condition of hiring, nor may an employer probe them.',
  },
  exception: {
    zh: '写明婚假、产假、育儿假等依法福利不算。',
    en: 'Naming lawful leave for marriage, birth or childcare is welcome.',
  },
  rewrite: {
    advice: {
      zh: '整句删去；想体现友好，可写依法享有婚假、产假、育儿假。',
      en: 'Delete the sentence; to sound friendly, name the leave that the law gives.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '婚育是个人的事，可以不答；被追问或因此落选，留下记录，可向人社部门或妇联反映。',
    en: 'This is private and you need not answer; if you are pressed or refused for it, keep a record and report it.',
  },
  found: [
    '(说明|问|告知|了解|注明|写明|备注|是否|有无)…{8}(男女朋友|男朋友|女朋友|(有|没)(没)?(有)?对象)|(面试|请|需|须|要)…{8}(何时|什么时候|多久)(打算)?(再)?(结婚|要孩子|生娃|生育|生二胎)',
    '(已婚|结婚|结过婚|成家)(、|且|并|又)?(已经?)?(有|生)(了|过)?(孩子|娃|小孩|子女|宝宝|一胎|二胎|俩娃|两个娃)(!的?(<customer>|员工|家庭|补))',
    {
      any: [
        '(女|男)(性|生|士)?(、)?(已婚|未婚)(、)?(已有|有|无|没)?(孩子|娃|小孩)?$',
        '(有|带)(孩子|小孩|娃|家庭)(、)?(稳定|踏实|安稳)(的|者)<put-first>',
      ],
      in: ['none', 'ask'],
    },
    '已婚(、|/|且|并)?已(育|孕)|未婚(、|/|且|并)?未育|已婚未育|未婚先育',
    `(${STATE})(女性|男性|女士|男士|妇女|女生|男生|人士|人员|有孩|无孩|无子女|有子女)?<put-first>`,
    `(结婚|婚后|生子|生孩子|怀孕|怀孕生子|结婚生子|准备结婚|打算结婚)(的|者|的人|人员)<turned-off>`,
    // 有备孕打算的先不要投
    `(${CHILD}|生二胎|恋爱)(的)?(打算|计划|想法|安排|准备|意向)?<turned-off>|(${STATE}|孕妇|孕期|备孕|哺乳期?)(中)?<turned-off>`,
    `<only-for>(${STATE})(!员工|同事|客户|用户)`,
    `(${STATE})(未育|女性|女士|者|的|人士)?<turned-off>`,
    `<shut-out>(${STATE}|孕妇|怀孕|备孕|哺乳期)(!客户|用户|款|产品|期)`,
    '(婚姻|婚育|婚否|婚育状况|生育)(状况|状态|情况|要求)?(:|为|要求|须为?|应|需|限)?(已婚|未婚|已育|未育|单身|离异)',
    `(${TERM})(的)?(无|没有|没|不|不打算|不准备|不计划|不考虑|不能|不得|不可|不会|不许|不允许)(有)?(任何)?(${CHILD})(或|、|和|及|/)?(${CHILD})?(的)?(计划|打算|意向|安排|需求|想法)?`,
    `(无|没有|没|暂无)(近期|短期|短期内)?(的)?(${CHILD})(或|、|和|及|/)?(${CHILD})?(的)?(计划|打算|意向|安排|想法)`,
    `(不打算|不准备|不计划)(${CHILD})`,
    '(孕妇|怀孕|备孕|孕期|哺乳期|孕期哺乳期|孕产期|待产)(中|期)?(的)?(者|妇女|女性|女士|人员|妈妈|宝妈|准妈妈|员工)?(请|的)?<turned-off>',
    {
      in: ['none', 'ask'],
      any: [
        '(小孩|孩子|宝宝|娃)(已经?|均|都)?满?#周?岁(以上|以后|了|多)?(的|者)?<put-first>(!…{2}(安排|报名|入|选|试|听|体验|推荐|预约|接待))',
      ],
    },
    '(小孩|孩子|娃|宝宝)(已经?|都|均)?(上(幼儿园|小学|初中|高中|学|大学)|断奶|长大|成年|大)了?的(宝妈|妈妈|女性|女士|人)?<put-first>',
    '(填写|注明|说明|提供|告知|询问|写明|写清|附上|备注|了解|登记)…{6}(婚育(!津贴|补贴|礼|假|福利|关怀)|婚否|(婚姻|婚恋|恋爱|感情|生育|怀孕)…{4}(状况|情况|状态|与否|计划|史|安排|打算|规划|意愿))',
    {
      in: ['none', 'ask'],
      any: ['^(已婚|未婚|单身|已育|未育)(者|女性|人士)?$', '(<!员工|同事)(女|男)(性|士|生)?(已婚|未婚)'],
    },
    '(must be|only|preferably|prefer)( a| an)? (un)?married(!<latin>)|(<!<latin>)(un)?married( with (kids|children))?( candidates?| applicants?| women| people)?( only| preferred)',
    '(<!<latin>)(must be|only|prefer(ably)?) single(!<latin>| point| sign| language)|marital status:(single|married|unmarried)|single (candidates?|applicants?|people|persons?|women|men)( are)? (only|preferred)',
    '(<!<latin>)((un)?married|pregnant|single)( women| candidates?| applicants?| people)? <en-refused>',
    'no (plans?|intention) (to|of|for) (hav|get|giv|marr|start|become|children|pregnan|marriage|maternity)',
    '(must )?not (be )?(pregnant|planning (a )?pregnancy)|(state|indicate|include|specify)( your)? marital status',
    // 生过孩子的优先; 有娃的优先
    '(已?经?(生过|生完|生了|带过)(孩子|小孩|娃|宝宝|二胎)?|(有|带)(孩子|小孩|娃|子女)|(结过|结了)婚|成了家|已成家)…{3}(的|者)<put-first>',
    // 近3年没打算生; 等生完再来
    `(${TERM}|#年)…{3}(没|不|无)(有)?(打算|计划|准备|考虑|想|想法)(再)?(生|要娃|要孩|怀|结婚)`,
    '(生完|休完产假|过了哺乳期|孩子断奶|断奶)…{4}再(来|投|联系|考虑)',
    '(是否|有没有|有无|多久|什么时候|何时)…{4}(结婚|生育|要孩子|怀孕|备孕|生二胎)…{4}(计划|打算|请|说明|注明|如实)',
    {
      in: ['none', 'ask'],
      any: [
        '(不得|不能|不可|不许|不要|请勿|禁止)(!…{8}(因|以|询问|歧视|拒|限制|辞退|使用|食用|服用|给|让|向|对))…{8}(怀孕|备孕|结婚|要孩子|生孩子|生二胎)(!…{2}(者|的|期|用户|顾客))',
        '(说明|告知|注明|写明|写清|备注|填写)…{6}((是否|有无|有没有|是不是)(已婚|已育|结婚|生育|怀孕|子女|孩子|小孩)|婚否)',
        '(有|带)(孩子|小孩|娃|宝宝)的(宝妈|妈妈|女性|女士|人)?<turned-off>',
        '(女|男)(性|士|生)(须|需|要|必须|应)(为|是)?(已婚|已育|未婚|未育|单身)',
        '(最好|希望|要求|需要?|必须|须|得)(是)?(已经?)?(结婚生(子|娃|育)|结过婚|结了婚|成了?家|婚育完成|完成(婚育|生育))',
        '(打算|计划|准备|考虑)…{8}(要孩子|要小孩|结婚|怀孕|备孕|生育|生二胎|生孩子|生娃)的(话|人)?$',
      ],
    },
    '(没|没有|还没|未)(结婚|生过?(孩子|娃|小孩)|生育|成家)…{4}<no-entry>',
    '(not|n<apos>t) (be )?(plan|intend)(ning|ing)? (to|on) (hav|get|giv|start|becom|marr)(e|ing|ying|y)? ?(children|kids|a baby|a child|married|pregnant|a family|birth)',
  ],
  exempt: {
    words: [
      '已婚(或|、|/|和|与)?未婚|未婚(或|、|/|和|与)?已婚|未婚已育',
      `(${STATE}|已婚已育|未婚未育|已婚未育)(者)?(均可|皆可|也可|亦可|都可|都行|不限|均不限)`,
      '(不|不得|不会|不再|无需|从不|不必)(会)?(询问|填写|调查|过问|打听|了解|要求|说明|登记)…{6}(婚|育)',
      `(${STATE})(员工|同事|职工)`,
    ],
    clause: [
      '<work-content>',
      '婚育(状况)?不限|不限婚育|婚否不限|不论婚否|不问婚育|客户|用户|会员|来访者|相亲|婚恋(平台|网|公司|顾问|机构|交友|服务|红娘|行业)|嘉宾',
    ],
  },
  examples: {
    found: [
      '优先录用未婚',
      '任职要求：入职一年内请勿怀孕',
      '简历注明是否已婚、有无子女',
      '任职要求：有小孩的妈妈不考虑',
      '女性须已育',
      '任职要求：最好结过婚，稳定',
      '任职要求：哺乳期宝妈暂不考虑',
      '任职要求：小孩满5岁以上优先',
      '打算两年内要孩子的，先别来了',
      '有娃的优先，稳定',
      '请说明婚恋情况及生育打算',
      '孕期、哺乳期的姐妹暂时不要投',
      '单身优先',
      '已婚的不考虑',
      '任职要求：已婚已育优先',
      '任职要求：两年内无生育计划',
      '任职要求：未婚，能住宿舍',
      '任职要求：女，已婚者优先',
      '孕妇勿扰，哺乳期勿投',
      '投简历请注明婚育情况',
      '任职要求：婚姻状况：已婚',
      '任职要求：短期内没有结婚、怀孕的打算',
      '要求三年内不得怀孕',
      'Requirements: must be unmarried',
      'Requirements: married with children preferred',
      'Requirements: no plans to have children within two years',
    ],
    lookAlikes: [
      '公司不得因怀孕辞退员工，这里很规范',
      '宝宝2岁以上优先安排试听课',
      '哺乳期妈妈不能吃的零食要提醒',
      '备孕客户问叶酸怎么吃，不要给医疗建议',
      '有孩子的同事优先排早班',
      '已婚员工享探亲假，育儿假十天',
      '婚恋平台红娘客服，登记单身会员资料',
      '带孩子的顾客优先安排包间',
      '未婚客户不适合的险种要提示',
      '怀孕的顾客不建议用精油，要提醒',
      '孕妇不接受退款的课程规则要讲清',
      '福利待遇：婚假、产假、陪产假、育儿假齐全',
      '孕妇装店铺招售前客服',
      '任职要求：婚育不限',
      '我们面试不询问婚育情况',
      '岗位职责：登记会员的婚姻状况，安排相亲见面',
      '任职要求：已婚未婚均可',
      '福利待遇：怀孕员工可调早班，已婚员工有探亲假',
      '岗位职责：解答备孕、怀孕期客户的产品疑问',
      'Benefits: marriage leave and parental leave',
      'Duties: be the single point of contact for customers',
    ],
  },
});
