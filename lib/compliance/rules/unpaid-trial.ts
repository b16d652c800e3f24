import { defineRule } from '../schema';

/** Not paid, with what may stand between the negator and the pay. */
const UNPAID =
  '(无|不|没|没有|0|零|无任何|没有任何)(计|发|付|算|给|支付|结|结算|带|有|予|享受?)?(发放|计算|结算|支付|核算|核发|给付|任何)?(任何)?<wage>(!…{3}(差|折|扣|减|变|打|不同|条|责|考核|压力|任务))';

export const rule = defineRule({
  id: 'unpaid-trial',
  name: { zh: '无薪试岗、试用或培训', en: 'Unpaid trial or training' },
  category: 'pay',
  severity: 'illegal',
  law: ['LC-7', 'LC-20', 'LL-50'],
  why: {
    zh: '从开始干活那天起就是用工，试岗、试用和岗前培训的日子都要付工资，干几天走也要结清。',
    en: 'Employment begins on the day work begins: trial, probation and training days are paid, also for those who leave early.',
  },
  exception: {
    zh: '面试时的短时测试，不为单位产生成果的，不算干活。',
    en: 'A short test at the interview that yields nothing for the employer is not work.',
  },
  rewrite: {
    advice: {
      zh: '写明试岗和培训每天付多少，或者把试岗改成面试测试。',
      en: 'Say what a trial or training day pays, or make it a test at the interview.',
    },
    words: {
      kind: 'promise',
      zh: '试岗和培训期间按天计薪，每天{{120}}元',
      en: 'trial and training days are paid at {{120}} yuan a day',
    },
  },
  seeker: {
    zh: '去之前问清试岗几天、每天多少钱、不合适时怎么结；留好排班和聊天记录，不付可向劳动监察反映。',
    en: 'Ask how many trial days there are, what each pays and how they are settled; keep schedules and chats as proof.',
  },
  found: [
    '(不合适|不通过|不留用|没通过|未通过|不录用)(的|者|则|就)?…{2}(不结|没有|不发|无|不算)(任何)?(工资|薪)',
    {
      any: [
        '^(不通过|不合适|不合格|没通过|未通过|没留下|不留)(者|的|则|就)?…{2}(不算|不结|不发|没有|不给|没钱|无)$',
      ],
      with: { reach: 'sentence', any: ['试(用|岗|工|做|班)', '<wage>'] },
    },
    {
      any: [
        '<wage>(一律|均|全部|概|都)?(不予?|没有|无|不再|不做)(结算?|发放?|计算?|支付|核发)',
        '^(无薪|没有?<wage>|不(予)?(结算|计|发放?|给|算)<wage>)$',
      ],
      with: {
        reach: 'sentence',
        any: [
          '(#|一|两|三|七|几)(个)?(天|周|月|星期|工作日)(以|之)?内…{12}(离职|走|淘汰|辞|不干|流失|放弃|自离)',
          '(不满|未满|不足|没满|做不满|没做满|干不满|没干满|少于|不到)…{2}(#|一|两|三|七)(个)?(天|周|月|星期|工作日)',
          '(试岗|试工|试做|试班|带训|跟岗|岗前培训)',
        ],
      },
    },
    `(试岗|试工|试做|试班|试用|培训|实习|考核|带训|带教|见习|跟岗|跟班|学习期|适应期|磨合期)(期|期间|阶段|时|时间)?(!费|不收|免费|不要钱)…{8}${UNPAID}`,
    `(<!带薪|薪)(无薪|无偿|0薪|零薪|不带薪|不计薪|无工资|没有?工资|没薪)(的)?…{2}(试岗|试工|试做|试班|试用(!产品|装)|培训|实习|带训|跟岗|见习|考核期)`,
    '(离职|自离|走人?|不干|不做|不合适|试岗|试工|试用不合格)…{4}(工资|薪资|薪水)(不结|不发|不给|不算|没有|不予|全扣)',
    { in: ['none', 'ask', 'offer'], any: ['^(无薪|不计薪|不带薪|不算工资|不计工资)(的)?$'] },
    '(免费|义务)(试岗|试工|试做|试班|跟岗)',
    '(试岗|试工|试做|试班|跟岗|跟班|培训|(这|前|头)(#|几)(个)?(天|周))(期|期间|的时候|#天)?…{4}((没有?|不给|不发|不算|无)钱(!包|途|景|财)|白干)',
    '(试岗|试工|试做|试班|跟岗|跟班|培训)(期|期间)?(就|只|仅)(管|包)(饭|吃|午餐|#顿|两顿|餐)',
    '(第#天|通过|合格|定岗|留用|出师|转正|独立上岗|考核过)(了|后|之后|以后|起|的)?…{2}(才|再|方)(开始|起)?(计薪|算薪|算工资|发工资|有工资|给钱|算钱|计工资|计算工资|给工资)',
    '(工资|薪资|薪水)(要|得)?(从|等|自)(定岗|转正|出师|通过|考核|留用|独立)…{6}(起算|开始算|算起|再算|计算|起计|才算|才发)',
    '(视作|视为|等于|当作|默认)(自动|自愿|主动)?放弃(全部|当月|本月|所有)?(的)?(工资|薪资|薪酬|报酬|提成)',
    '(<!<latin>)(first|initial) ((#|<en-count>|few|couple of) )?(days?|weeks?|months?)…{12}(unpaid|not paid|without pay)',
    '(试岗|试工|试做|试班|跟岗|培训|考核)(期|期间)?(考核|考试)?(通过|合格|过)(后|之后|以后)(开始)?(计薪|起薪|算薪|算工资|计工资|发工资|有工资)(!卡|条|…{2}(标准|转正|调整|调薪))',
    '(<!<latin>)(pay|salary|wages?) (only )?(starts?|begins?)( only)? (after|once|when) …{16}(training|trial|pass)',
    `(做|干|上班?|工作|入职)?(不满|未满|不到|少于|不足|没满|没做满|未做满|做不满|干不满|没干满|不够)#(个)?(天|周|月|星期|工作日)…{8}${UNPAID}`,
    `#(个)?(天|周|月|星期|工作日)(以|之)?内…{2}(离职|自离|走|离开|不干|不做|不合适|不适合|不适应|辞职|辞退|淘汰|被?劝退|流失|放弃)…{8}${UNPAID}`,
    `前(#|几)(个)?(天|周|月|星期|工作日)…{6}${UNPAID}`,
    '(试岗|试工|试做|试班)(期|期间)?…{5}(通过|合格|留用|录用|入职|过)(后|了|才|之后|的)…{4}(才|再|方|开始|起)(计薪|算工资|发工资|有工资|算薪|给钱)',
    '(<!<latin>)unpaid (training|trial|probation|internship|induction)',
    '(<!<latin>)(training|trial|probation)( period| days?| shifts?)?( is| are| will be|:)? ?(unpaid|without pay|not paid)',
    '(<!<latin>)(no pay|not (be )?paid|unpaid) (during|for) …{12}(training|trial|probation)',
  ],
  exempt: {
    clause: [
      '<attends-to>|(从|绝|决)(不|没|未)|杜绝|严禁|禁止|抵制|不(让|会|许)…{6}(白干|没钱)|(<!<latin>)never(!<latin>)',
      '(严禁|绝无|绝不|杜绝|不存在|反对)…{6}(无薪|不计薪|无工资)|(无薪|不计薪|无工资)…{6}(不存在|绝无|违法)',
      '带薪(培训|试岗|实习|试用|见习)|正常计薪|照常发|照发|补发|(<!没|无)有薪',
      '<customer>…{8}(试用|培训|实习)|(试用|培训)…{6}<customer>|仲裁|劳动纠纷',
    ],
  },
  examples: {
    found: [
      '一周内离职不予结算工资',
      '试岗两天，合适就留，不合适不算',
      '跟岗通过后算工资',
      '试用3天，不合适不结工资',
      '三天内离职的，工资不结算',
      '做不满一周的，没有工资',
      '跟班两天不给钱',
      '试工期只管饭',
      '考核合格后才开始计薪',
      '五天内走的视为放弃工资',
      '工资从转正那天起算',
      'The first week is unpaid',
      'You will not be paid for the training',
      '福利待遇：试岗三天无薪，合格后转正',
      '岗前培训期间不计薪',
      '七天内离职不发工资',
      '说明：做不满5天没有工资',
      '试用期前两天不算工资',
      '先来免费试岗，看看合不合适',
      '待遇：无薪培训一周，之后底薪4000',
      '试工通过后才算工资',
      'Three days of unpaid training before you start',
      'The trial period is unpaid',
    ],
    lookAlikes: [
      '培训合格后发工资卡',
      '三天内离职的，工资照结',
      '客户七天内退货的，运费不退',
      '解答劳动者试工没钱的投诉',
      '我们不让人白干，试岗也发钱',
      '培训期包吃包住，每天150元',
      '转正后工资另算',
      'You will be paid for training days',
      '福利待遇：提供免费岗前培训',
      '带薪培训7天，每天100元',
      '试岗期正常计薪',
      '我们拒绝无薪试岗',
      '岗位职责：指导客户免费试用会员',
      '试用期薪资不打折',
      '试用期无薪资差别',
      '任职要求：有培训行业经验，无不良记录',
      '培训不收取任何费用',
      'Paid training for two weeks',
    ],
  },
});
