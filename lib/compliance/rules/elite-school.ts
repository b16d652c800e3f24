import { defineRule } from '../schema';

const SCHOOL = '院校|高校|大学|学校|名校|本科|硕士|毕业|学历|背景|优先|以上|及以上|层次|学生|等';

export const rule = defineRule({
  id: 'elite-school',
  name: { zh: '985/211、名校或第一学历限制', en: 'Elite school or first degree' },
  category: 'discrimination',
  severity: 'risky',
  law: ['EDU-3', 'EP-26', 'CP-2024'],
  why: {
    zh: '校园招聘中已明令禁止；社会招聘虽无明文，对客服岗位也是不合理的门槛。',
    en: 'Barred in campus recruiting; elsewhere not by name, yet an unreasonable bar for a support job.',
  },
  rewrite: {
    advice: {
      zh: '改写学历层次或能力，如“大专及以上，或有一年客服经验”。',
      en: 'Ask for a level or an ability: college or above, or a year in customer service.',
    },
  },
  seeker: {
    zh: '学校不符也可以投，用经验和成绩说话；校招遇到可向学校就业中心反映。',
    en: 'Apply all the same and show what you did; on campus, tell the careers office.',
  },
  found: [
    '第一学历|(初始|原始|全日制第一)学历(须|为|要求|:|本科|大专|统招)',
    `(985|211|c9)(、|/|和|或|及|与|以及|,|&|·)?(985|211|双一流|c9)(、|/|和|或|及)?(双一流)?(${SCHOOL})?`,
    `(<!<digit>|.)(985|211|c9)(工程|类|、|/|或|及|等)?(${SCHOOL}|双一流|海外|qs)`,
    '双一流…{1}(建设)?(院校|高校|大学|学校|学科)|(毕业于|来自|出身|须为|须是|仅限|只限|只要|必须)…{6}(985|211|双一流)|(985|211|双一流)(的|出身|出来的)?<put-first>',
    '(<!<latin>)qs(世界|全球)?(大学)?(排名|排行)?(世界|全球)?(前|top)#',
    '(双非|二本以下|民办(院校|大学|高校|本科)?|三本|野鸡大学|独立学院|职高|职校|技校)(院校|毕业|出来|出身)?(的)?(学生|毕业生)?<turned-off>',
    '双一流(院校|高校|大学|学校|本科|建设|毕业|学科)?(优先|毕业|及以上|以上|者|本科|硕士|背景|学历|、|/|或|$)',
    '(<!不论|不看)(名校|名牌(大学|院校|高校)|知名(大学|院校|高校)|重点(大学|院校|高校|本科)|一流(大学|院校|高校)|top#?(院校|大学|高校))(毕业|优先|背景|本科|学历|毕业生|生|及以上|以上|者|$)',
    '(全日制|统招)?(一本|第一批本科|本科一批|一批本科|本一|本科第一批次?)(院校|大学|学校|及以上|以上|毕业|学历|优先|线)',
    '(<!<latin>)qs(世界|全球|大学)?(排名)?(前|top)?#(名|强|院校|大学|高校)',
    '(世界|全球)(排名)?前#(名)?的?(院校|大学|高校|名校)|(海外|国外|国内)名校',
    '(<!<latin>)(985|211)( |/|or| or | and )?(985|211)?( )?(universit|school|college|graduate)',
    '(<!<latin>)(tier-? ?(1|one)|top-? ?tier|first-? ?tier|well-? ?known|reputable|famous) (chinese )?universit',
    '(<!<latin>)(top|elite|prestigious|ivy league|key|qs top) ?(<digit>|<digit><digit>|<digit><digit><digit>)? ?(universit|school|college)|ivy league',
  ],
  exempt: {
    words: [
      '(不限|不看|不要求|不设|不卡|无需|不问)(任何)?(985|211|双一流|名校|第一学历)',
      '非(985|211|双一流|名校|重点)…{6}(也可|均可|亦可|可投|欢迎)',
    ],
    clause: [
      '<attends-to>|(服务|覆盖|面向|对接|签约|进驻)…{12}(985|211|双一流|高校|院校)|(985|211)…{6}(开头|结尾|打头|尾号)|(单号|工单|编号|尾号|号段|热线|代码|型号|货号)…{6}(985|211)|校园卡|师生',
      '<work-content>|优惠|折扣|会员|权益|认证|招生|讲座',
      '第一学历不限|客户|项目介绍|师资|老师来自|团队来自|创始人|创始团队|讲师|高管|合作|共建|联合|导师来自|核心成员|辅导|留学|申请|高考|志愿|择校|家长|学员',
    ],
  },
  examples: {
    found: [
      '双非勿投',
      '要求毕业于985高校',
      '民办本科不考虑',
      '三本和独立学院的不考虑',
      '任职要求：985/211优先',
      '任职要求：第一学历本科',
      '任职要求：双一流院校毕业',
      '任职要求：名校毕业优先',
      '任职要求：211、985本科及以上',
      '任职要求：重点大学本科',
      '任职要求：QS前100院校硕士优先',
      'Requirements: graduate of a top university',
    ],
    lookAlikes: [
      '单号以985开头的走加急',
      '985、211学生的优惠券怎么用，要会解释',
      '双非院校的也欢迎',
      '民办学校的家长来电不要推诿',
      '普通院校的学生也不差',
      '任职要求：不限985/211',
      '公司介绍：日均订单985单',
      '福利待遇：每月餐补211元',
      '任职要求：学历不限，不看第一学历',
      '公司介绍：创始团队毕业于985院校',
      '岗位职责：为学员介绍双一流院校的申请条件',
      '岗位职责：重点维护大学城的客户',
      'Duties: support schools and universities on our platform',
    ],
  },
});
