import { defineRule } from '../schema';

const DISEASE =
  '(乙肝|乙型(病毒性)?肝炎|大小?三阳|小三阳|肝炎|甲肝|丙肝|hbv|hbsag|hiv|艾滋病?|梅毒|(<!慢|急|遗传|器质|先天|隐|恶|神经|精神)性病|(肺)?结核病?|传染(性)?(疾)?病)';

export const rule = defineRule({
  id: 'carrier-hepatitis',
  name: { zh: '乙肝等传染病携带者限制', en: 'Hepatitis B or carrier limit' },
  category: 'health',
  severity: 'illegal',
  law: ['EP-30', 'ES-19', 'ES-68', 'HBV-2010', 'IF-16', 'AIDS-3', 'PI-28'],
  why: {
    zh: '不得以携带传染病病原为由拒绝录用，入职体检也不得加入乙肝项目，应聘者同意也不行。',
    en: 'Carriers may not be turned away, and the medical may not include hepatitis B, even with consent.',
  },
  exception: {
    zh: '法律明令携带者不得从事的工作除外，例如部分食品、血液制品岗位；线上客服不在其中。',
    en: 'Jobs that law closes to carriers, such as some in food or blood products; online support is not one.',
  },
  rewrite: {
    advice: {
      zh: '整句删去；要体检只写常规项目，费用由公司承担。',
      en: 'Drop it; if a check-up is needed, say it is a routine one and that the company pays.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '是否携带不必回答，乙肝项目可以拒做；因此被拒时保留证据，可向当地人社部门反映。',
    en: 'You need not answer or take that test; if refused for it, keep proof and tell the labour authority.',
  },
  found: [
    '(提供|出具|提交|上交|附上?|携带|自带|开具)…{8}(乙肝|两对半|肝功能?|hiv|传染病)…{4}(报告(!卡|制度)|结果|证明|化验单)',
    '(入职|面试|录用|上岗|岗前|体检)(前|时)?(须|需要?|要|应|必须|得|还|加|会)…{4}(做|查|测|验|检)…{4}(两对半|肝功能?|澳抗|乙肝|hiv)',
    `(<!有)(无|没有|没|非|不是|未患有?|不得有|不得患有?|不能有|不可有)(任何|各类|各种|其他|重大|严重|慢性|急性|甲|乙|类|有)?…{8}${DISEASE}(病毒)?(携带者?|感染者?|患者|病史|病毒|史)?`,
    `${DISEASE}(病毒|抗原)?(携带|感染|患)?(者|人员|人群|史)?(请|一律|均|的)?…{4}<no-entry>`,
    `(不招收?|不要|不录用|不接受|不接收|谢绝|拒绝|拒收)(有|患有?)?…{3}${DISEASE}(病毒)?(携带者?|感染者?|患者)?`,
    `(入职|岗前|录用|上岗)?(体检|检查|化验|筛查|检测|查)(项目|内容)?(还|需要?|要|须|会|应|必须)?(做|查|检查|检测|包括|包含|含|加)?…{6}(${DISEASE}|两对半|肝功能?|澳抗)`,
    `(体检|检查)(项目|内容|要求|标准|合格标准|单)?(:|有|为|包括|包含|含)?…{14}(乙肝|乙型肝炎|两对半|hbsag|hiv|澳抗)`,
    `${DISEASE}(病毒|抗原)?(携带|感染|患)?(者|史)?<turned-off>`,
    '(乙肝|乙型肝炎)(五项|两对半|表面抗原|血清)|(乙肝|两对半|肝功能?|hiv|hbsag)(五项|表面抗原|检查|检测|化验|结果|指标|报告)?(均|都|需|须|要|必须|为|呈)?(正常|阴性|合格)',
    '(<!<latin>)(no|without|free (of|from)|not (a|carry|carrying)|negative for)( any)?…{16}(hepatitis|hbv|hiv|tuberculosis|(infectious|contagious|communicable) disease)',
    '(hepatitis|hbv|hiv)( b)?( virus)? (tests?|screening|checks?|panel)( result| report)?s? (is |are |will be )?(required|needed|mandatory|a must|before|prior|on entry)',
    '(hepatitis|hbv|hiv)( b)?( virus)?( carriers?| patients?|-? ?positive)( people| candidates?| applicants?)? <en-refused>',
    '(hepatitis|hbv|hiv)( b)?( virus)?( test)? (must be |should be )?negative|negative( for)?( an?)? (hepatitis|hbv|hiv)',
    '(medical|health|pre-?employment|entry)( exam| check| screening| test)…{24}(includ|cover|with|test|for)…{12}(hepatitis|hbv|hiv)',
  ],
  exempt: {
    words: [
      '无论',
      '(不|无需|无须|不用|免|取消|禁止|不得|严禁|不再)(会)?(再)?(做|查|检查?|检测|筛查|化验|包含|包括|含|要求|提供)…{12}(乙肝|两对半|肝功能?|肝炎|传染病|hiv)',
      '(not|never|no|without) (test|screen|check|require|includ|cover|ask)…{24}(hepatitis|hbv|hiv)|no (hepatitis( b)?|hbv|hiv) (test|check|screening)',
    ],
    clause: [
      '<work-content>|宠物|猫|狗|(不|没有?|无)影响|(<!<latin>)(kits?|vaccin|customers?|patients? (ask|about))',
      '(不因|不得因|不会因|不以|不得以|不限制|不歧视|反歧视|平等对待)',
      '(体检者|受检者|解读|打印|查询|试剂|疫苗|类目|产品|药品|药物|用药|新药|科普|解答|咨询|预约|商品|防治|预防|品牌|客户|顾客|买家|用户|就诊|问诊|门诊)',
    ],
  },
  examples: {
    found: [
      '乙肝患者恕不录用',
      '入职前提交乙肝检查结果',
      '入职前要查乙肝',
      '大三阳携带者请勿应聘',
      '体检标准：肝功、两对半正常',
      '小三阳的就算了',
      'HBV carriers will not be accepted',
      '任职要求：无乙肝等传染性疾病',
      '任职要求：乙肝携带者请绕道',
      '体检需查两对半，合格后入职',
      '任职要求：身体健康，无任何传染病史',
      '入职体检含肝功能和乙肝五项',
      '任职要求：大三阳、小三阳均不予录用',
      'Requirements: no hepatitis B or other infectious disease',
      'Hepatitis B test required before joining',
    ],
    lookAlikes: [
      '无论是否乙肝携带，一样欢迎',
      '任职要求：没有慢性病',
      '为受检者打印两对半报告',
      '入职前不用查乙肝',
      '解答乙肝两对半检查报告的取件时间',
      '接听乙肝患者来电，不要给用药建议',
      '入职检查从不查乙肝',
      '有传染病的宠物不接收寄养，要说明',
      '传染病患者不适合乘机的规定要熟',
      'Explain hepatitis B test results to nobody; refer them to a doctor.',
      'We do not ask about HIV status.',
      '入职体检不查乙肝',
      '岗位职责：负责乙肝疫苗的预约咨询',
      '任职要求：有HIV检测试剂类目客服经验者优先',
      '我们不因乙肝携带拒绝录用任何人',
      '福利待遇：每年免费体检，含肝脏B超',
      'We do not test for hepatitis B',
    ],
  },
});
