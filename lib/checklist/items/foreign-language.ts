import { defineItem } from '../schema';

export const item = defineItem({
  id: 'foreign-language',
  group: 'basic',
  name: { zh: '外语能力', en: 'Foreign language' },
  definition: {
    zh: '要求或优先考虑英语等外语，或写明不需要；编程语言、名称带外文的产品不算。',
    en: 'Asks for or prefers English or another foreign language, or says none is needed; programming languages and goods with foreign names do not count.',
  },
  sources: ['A2.2', 'B1.3'],
  weight: 1,
  frame: 'ask',
  covered: [
    // 英语听说读写流利; 英文书面沟通; 韩语相关专业
    '(<good>的?|基本的?|基础的?|简单的?|熟练的?)?<foreign-language>(类|相关|的|书面|口头|口语|听|商务)?…{8}(熟练|流利|流畅|精通|良好|能力|水平|(<!零|0|无)基础|优先|读写|听说|口语|表达|沟通|交流|书写|写作|阅读|翻译|功底|工作语言|优秀|专业|较好|佳|过硬|达标)(能力|水平|流利|熟练|良好|者?优先)?',
    '(会|懂|能用|可用|可以|使用|运用|用|以|精通|熟练|掌握|具备|具有|熟悉|擅长|书面|简单|基本的?|基础的?|<good>的?)(说|讲)?(使用|运用)?…{4}<foreign-language>(口语|书面|读写|基础|能力|版?简历)?',
    '(大学)?<foreign-language>…{6}(四|六|八|三|4|6|8)级(及|或|以上)?(以上)?|<foreign-language>(达到|能力|等级|考试|水平)?n(1|2|3)|cet…{2}(4|6)(级)?(及|或)?(以上|above)?|(大学|国家|通过)(四|六)级|专(业)?(四|八)级?|(<!a|b|c)(雅思|托福|托业|toefl|ielts|toeic|topik|jlpt|bec)…{6}(#)?',
    '(处理|回复|撰写|收发|解答|接听)…{6}<foreign-language>(邮件|工单|站内信|咨询|来信|信件|电话)',
    '(fluent|proficien|good|excellent|spoken|written|oral|native|business|basic|strong)…{16}(english|japanese|korean|french|german|spanish|russian|thai|vietnamese|arabic|foreign language)',
    '(english|japanese|korean|french|german|spanish|russian|thai|vietnamese|arabic)…{12}(skill|proficien|fluen|speak|writ|level|communicat|required|preferred|ability)|bilingual|multilingual',
    {
      in: ['ask'],
      any: [
        '^(<good>的?|流利的?|基本的?)?<foreign-language>(口语)?(优先)?$',
        '(要求|语言):…{4}<foreign-language>',
      ],
    },
    // demands that were put under a heading of pay or hours
    {
      in: ['offer'],
      any: [
        '(<good>的?|基本)?<foreign-language>(口语|听说|读写|书面)?(交流|沟通|读写)?(能力|流利|熟练|者?优先)',
      ],
    },
    '(阅读|看懂|读懂|翻译|查阅|处理|编写|撰写|看)(得懂)?…{4}<foreign-language>…{6}(资料|文档|邮件|文件|材料|说明|工单|手册)',
    '<foreign-language>…{6}(优先|尤佳|更佳|为佳|佳者|者佳|加分|加分项|过六级|过四级|六级|四级|沟通无障碍|无障碍|ok|作为?工作语言)(!不)',
    '(会|懂|能说|精通|擅长)(一门|一种|多门|多种|其他|任一|至少一门)…{2}(外语|小语种|语种)',
    '(通过|过了?|具有|持)(大学)?(英语)?(四|六)级|(四|六)级(证书|以上|水平)',
    '(<!<latin>)(fluen|proficien|command of|native|speak|spoken|writ|read|knowledge of|good|excellent|strong|conversational|business|second language|skills|clear|friendly|level|perfect)…{20}<en-language>(!<latin>)',
    '<en-language>…{20}(skill|proficien|fluen|speak|spoken|writ|level|communicat|required|preferred|plus|advantage|essential|must|native|(<!<latin>)(b2|c1|c2)(!<latin>)|asset|desirable)',
    '(<!<latin>)(tri|multi|bi)lingual',
    '(second|additional|another|other|foreign|european|asian|regional) languages?(!<latin>)',
    '(<!<latin>)(ielts|toefl|toeic|cefr)(!<latin>)|<en-language>( and |/|,| or |&)<en-language>',
  ],
  waived: [
    '(不要求|无需|无须|不需要?|不用|不必|没有|无|不限)(会|懂|具备|任何)?<foreign-language>(能力|水平|基础|要求)?',
    '<foreign-language>(水平|能力|基础|口语)?(要求)?(不限|无要求|没有要求|不要求|不做要求|不作要求|零基础)',
    '(<!<latin>)no (english|foreign language|second language)…{12}(required|needed|necessary|$)',
  ],
  vetoes: [
    '<foreign-language>(口语)?(培训|教育|机构|课程|学习|教材|图书|类图书|辅导|学校|早教|启蒙|训练|班|老师|教师|学员|产品|分级|幼儿园|绘本|角|考试报名)|(提供|免费|参加|赠送)…{8}<foreign-language>',
    '<foreign-language>(名(!词)|版(!简历)|网站|店铺|键盘|字母|歌|商城|描述|说明书|标签|打字|录入|输入法)|(双语|多语种)(网站|系统|商城|学校|标签|环境)',
    '(一家|专注|专业从事|致力于|公司|我司)…{12}<foreign-language>',
    '<en-language>( |-)(market|customers|lesson|course|teacher|tutor|breakfast|class|school|learning|training|program|food|restaurant|brand|company)',
    'german shepherd|french fries|germany|(teach|learn|sell|translate)(s|ing)?…{8}<en-language>',
    'polish(ed|ing)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '能用英语读写邮件和站内信（约大学英语四级），服务海外客户。',
    en: 'Reads and writes e-mails and messages in English (about CET-4) to serve customers abroad.',
  },
  seeker: {
    zh: '写明会哪种语言、考到几级，以及用它处理过的一件真实工单。',
    en: 'State the language, your grade, and one real ticket that you handled in it.',
  },
  examples: {
    covered: [
      '任职要求：可阅读英文资料',
      '任职要求：日语、韩语尤佳',
      '任职要求：精通一门外语',
      '任职要求：英语四级以上',
      '任职要求：会日语者优先',
      '任职要求：英文听说读写流利',
      '要求：能用英语与海外买家沟通',
      '任职要求：CET-6',
      '任职要求：小语种优先',
      '任职要求：有一定的韩语基础',
      '岗位职责：回复英文邮件',
      'Requirements: fluent in spoken and written English',
      'Requirements: fluent English, French is a plus',
      'Requirements: bilingual in Spanish and English',
      'Requirements: IELTS 6.5',
    ],
    waived: [
      '任职要求：不要求英语',
      '任职要求：外语不限',
      '任职要求：英语零基础也能做',
      'No English required',
    ],
    lookAlikes: [
      '任职要求：熟悉Java语言优先',
      '公司简介：我们是一家英语培训机构',
      '岗位职责：负责外语类图书的售前接待',
      '任职要求：粤语流利',
      '福利待遇：提供免费英语课程',
      '岗位职责：为报名日语课程的学员答疑',
      'About us: an English training school',
      'Free French fries on Friday',
      'Our head office is in Germany',
    ],
  },
});
