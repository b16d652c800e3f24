import { defineRule } from '../schema';

const PAPER =
  '(身份证(!原件核验|件?核对)|手持(身份证|证件)|户口(本|簿)|户籍页|银行卡|银行账(号|户)|支付宝账号|家庭(成员|情况|背景|住址|信息|地址)|' +
  '父母(的)?(姓名|职业|电话|信息|工作|单位|联系方式|手机)|配偶(、|及|和|与)?(子女|孩子)?(的)?(姓名|信息|电话|工作|情况|联系方式)|(手机)?通话(记录|清单|详单)|通讯录|人脸|三围|(生活|全身|素颜|自拍|露脸)照|(银行|工资|微信|支付宝)流水|' +
  '社保(缴费)?记录|芝麻(信用)?分|血型|病历|朋友圈截图|开房记录)(号码?|照片?|正反面|反正面|正面|反面|扫描件|复印件|图片|信息)?';

export const rule = defineRule({
  id: 'personal-data',
  name: { zh: '过度索取个人信息', en: 'Over-collection of personal data' },
  category: 'privacy',
  severity: 'risky',
  law: ['PI-6', 'PI-13', 'PI-28', 'LC-8'],
  why: {
    zh: '应聘阶段一般用不着证件照片、银行卡或家人信息；收集应限于必要，敏感信息需单独同意。',
    en: 'Copies of ID, bank cards or family data are not needed to apply; sensitive data need separate consent.',
  },
  exception: {
    zh: '入职当天核对身份证原件是用人单位的义务，办工资卡、社保时再收集相应信息。',
    en: 'Checking the ID on entry is a duty; pay and insurance data may be taken then.',
  },
  rewrite: {
    advice: {
      zh: '应聘时只收简历；证件入职当天核对，卡号办理工资时再收。',
      en: 'Ask for a CV only; check papers on the first day, take bank data when pay is set up.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '面试前不要发身份证照片、银行卡和家人信息；一定要给时加水印写明用途。',
    en: 'Send no ID photo, bank card or family data before signing; if you must, put a watermark on it.',
  },
  found: [
    {
      any: [
        `(应聘|简历|投递|面试)(时|前|者|需|请|须|要|中|里)?…{6}(提供|附上?|写明|注明|填写|携?带|上传|发送?)…{8}${PAPER}`,
      ],
      in: ['duty'],
    },
    {
      any: [
        `(提供|提交|发送|发来|发(!放|票|货|展)|上传|投递|附上?|附带|备注|填写|填报|填(!补|充|空|单)|(报名|应聘|面试|投递)…{2}登记|留下|注明|写明|拍照?|传|寄)(个人|本人|自己|您|你|的|清晰|真实|一份|好)?…{8}${PAPER}`,
        `(将|把)(本人|个人|自己|您的?|你的?)?(的)?${PAPER}…{4}(发送?|上传|提交|寄|传|给到|交|授权|开放)`,
        `${PAPER}…{12}(发我|发给我|发过来|拍给|传给我|发到(我|人事|群))`,
        '(授权|开放|读取|导出)…{6}(通讯录|相册|通话记录)|(通讯录|相册|通话记录)…{2}(授权|权限)',
        '(姓名|名字)…{1}(\\+|加)…{8}(身份证号?|支付宝账?号|银行卡号?)',
        `(面试|应聘|报名|投递|简历)(时|前|者|需|请|须|要)?…{6}(携?带|附上?|需|备好)…{8}(身份证(正反面)?(复印件|照片|扫描件)|户口(本|簿)|银行卡|家庭(成员|情况))`,
        '(<!<latin>)(send|submit|provide|attach|upload|include|email|give)( us)?( your| a| the| copies| copy| photos?| scans?| of| both| sides)?…{16}(id card|identity card|identification card|passport|bank (account|card|details)|family (members?|background)|household register)',
      ],
      in: ['none', 'ask', 'offer', 'company'],
    },
  ],
  exempt: {
    clause: [
      '(<customer>|商家|商户|司机|骑手|房客|实名|清关|报关|审核|核对|核实|入住|录入|查询|工单|系统(!做|风控)|代办|认证|订单|重新上传|重新提交|补传|来访|访客|住客|受益人)|<attends-to>',
      '(customers?|clients?|guests?|tenants?)(!<latin>)',
    ],
    sentence: [
      '(指导|协助|引导|帮助|提醒|要求)(<customer>|骑手|司机|商家)',
      '(入职(!前)|办理(入职|社保|工资卡)|报到|录用后|签(订)?合同时|(on|after) (joining|entry|your first day)|first day|(<customer>)…{4}(实名|认证|上传失败|登记失败|审核失败))',
    ],
  },
  examples: {
    found: [
      '银行卡号和身份证照片发给我建档',
      '岗位职责：接听来电\n简历中注明身份证号',
      '应聘须提供通话详单',
      '报名表填写配偶及子女情况',
      '应聘表须填父母单位和电话',
      '报名先授权通讯录',
      '私聊发：姓名+身份证号+银行卡号',
      '应聘请发送身份证正反面',
      '投递时提供银行卡号和身份证照片',
      '简历附上家庭成员信息',
      '报名请备注身份证号码',
      '面试请携带身份证复印件和户口本',
      'Please send a copy of your ID card with your application',
    ],
    lookAlikes: [
      '登记身份证信息',
      '岗位职责：协助上传身份证正反面',
      '提供通话详单查询服务',
      '用户认证失败，提示补传身份证正反面',
      '指引住客登记身份证信息',
      'App不读取用户通讯录',
      '入职时提供身份证复印件',
      '岗位职责：协助买家提交身份证信息清关',
      '办理入职需提供银行卡号',
      '岗位职责：登记客户的身份证信息',
      '请发送简历到平台，写明期望薪资',
      'Check the passports of guests and upload copies',
    ],
  },
});
