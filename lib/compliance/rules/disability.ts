import { defineRule } from '../schema';

const WHO = '人士?|者|人员|群体|证';
const PERSON = '(人士?|者|人员|群体)?';

export const rule = defineRule({
  id: 'disability',
  name: { zh: '排斥残障人士', en: 'Exclusion of disabled people' },
  category: 'discrimination',
  severity: 'illegal',
  severityNote: {
    zh: '只说无口吃、无色盲一类，属于视岗位而定。',
    en: 'A bare word on stammering is a matter of the job.',
  },
  law: ['EP-29', 'D-38', 'ES-18', 'GD-HR'],
  why: {
    zh: '招聘不得歧视残疾人；文字和电话客服本是适合残障人士的岗位。',
    en: 'Disabled people may not be shut out, and support by chat or phone is work many can do.',
  },
  rewrite: {
    advice: {
      zh: '删去；可以写欢迎残障人士应聘、提供合理便利。',
      en: 'Drop it; you may say that disabled applicants are welcome and get adjustments.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '残障不该成为拒绝的理由；可以照常投递并说明需要的便利，被拒时可向残联或人社部门求助。',
    en: 'It must not decide; apply, say what helps you, and turn to the disabled federation if refused.',
  },
  found: [
    {
      any: [
        '(残疾|残障|聋哑)(人士?|者|人员)(的)?$',
        '(听力|腿脚|肢体|手脚)(不太?好|不便|不方便|有(问题|障碍|残疾)|障碍)(的|者)(人|朋友)?$',
      ],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    {
      in: ['none', 'ask'],
      any: [
        '^(须|需|要|限|仅限|只招|必须|应)?(是|为)?健全人(士)?$',
        '(须|需|要|限|只招|必须)(是|为)?(身体)?健全人(士)?',
      ],
    },
    '(残疾|残障)人?证(的)?(持有)?(者|人|人员)?<turned-off>',
    `(残疾|残障|伤残|聋哑|肢残|智障|盲人|侏儒)(${WHO})?<turned-off>|(有|持)…{2}残(疾|障)人?证<turned-off>`,
    // 听力不好戴助听器的请勿投
    '(听力|听觉|腿脚|肢体|手脚|语言|说话|腿)(方面)?(不太?好|不便|不方便|不灵|不利索|有(问题|障碍|缺陷|残疾)|障碍|较?差|受损|残缺)(!(的)?(<customer>))…{8}<turned-off>',
    '<shut-out>(听力|听觉|视力|肢体|语言|行动)(有)?(障碍|残疾|不便|缺陷)(者|的|人士|人员)?(!<customer>)',
    '(戴|佩戴|坐|拄)(着)?(助听器|轮椅|拐杖?)(上班)?<turned-off>',
    `(残疾|残障|伤残|聋哑|肢残|智障|盲人|侏儒)${PERSON}…{3}<no-entry>`,
    `(不招收?|不要|谢绝|拒绝|拒收|不接受|不接收|不录用|不考虑|非)(聋哑|肢体|身体|智力)?(残疾|残障|伤残|聋哑)${PERSON}`,
    '(<!有)(无|没有|没|不得有|不能有|无任何|无明显|非)(任何|明显|重大|严重|先天|后天|身体|肢体|生理|智力|听力|视力|言语|行动|、|及|或|和|的)?(任何|明显|身体|肢体|生理|智力|听力|视力|言语|精神|行动|、|及|或|和|的)?(残疾|残障|伤残)(!人证|证|人优先)',
    '(无|没有|没|不得有|不能有)(任何|明显|重大|严重|先天|后天|的)?(身体|肢体|生理|智力|身心)(上|方面)?(的)?(任何|明显|重大)?(缺陷|障碍|残缺|畸形)',
    '身体(上)?(无|没有|没)(任何|明显)?(缺陷|残缺|残障|畸形|障碍)',
    '(无|没有|没)(任何|明显)?(听力|视力|言语|行动)(方面)?(的)?(障碍|缺陷)',
    '(四肢|肢体|五体|手脚|身体|身心|五官|四肢五官|五官四肢)(必须|要|都|须)?(健全|齐全|完整|完好)|四肢(健康|正常|灵活)|肢体(健康|正常)|无(肢体)?残缺',
    '(<!<latin>)(no|without|free (of|from))( any)?( physical| mental| bodily| visible)? (disabilit(y|ies)|handicaps?|impairments?|deformit(y|ies)|defects?)(!…{6}discrimination)',
    '(disabled|handicapped)( people| persons?| applicants?| candidates?)?…{12}(<en-refused>|not (be )?(considered|accepted|suitable|welcome|hired)|need not apply|do not apply|should not apply)',
    '(not|un)…{2}(suitable|open|available) (for|to) (the )?(disabled|handicapped|people with disabilit)|(<!<latin>)able-?bodied',
    {
      any: [
        '(口吃|结巴|大舌头|公鸭嗓|口齿不清)(者|的|人)?…{3}<no-entry>',
        '(口吃|结巴|大舌头|公鸭嗓|口齿不清)<turned-off>',
        '(无|没有|不)(明显)?(的)?(口吃|结巴|大舌头)(!勿)',
      ],
      severity: 'risky',
    },
  ],
  exempt: {
    words: ['(<!身体|肢体|听力|视力|行动)(无障碍)(!缺)', '(不因|不限|不歧视|不论)…{4}(残疾|残障)'],
    clause: [
      '挂靠|挂证|冒用|假残|代办',
      '<work-content>',
      '(补贴|优先|欢迎|同等条件|可申请|关爱|公益|均可|也可|可接收|可以接受|无障碍(办公|环境|设施))',
    ],
  },
  examples: {
    found: [
      '公司不录用听力障碍者',
      '任职要求：身体无任何障碍',
      '听力不好的，请勿投',
      '仅限健全人',
      '腿脚不便的勿投',
      '听力有问题的不合适',
      'Disabled people are not suitable for this role',
      '聋哑人不招',
      '任职要求：残疾勿扰',
      '任职要求：四肢健全，会打字',
      '任职要求：不招残障人士',
      '任职要求：无身体缺陷',
      '任职要求：身体健康，无残疾',
      '要求：非聋哑人，能电话沟通',
      'Requirements: no physical disability',
      'Disabled applicants will not be considered',
    ],
    lookAlikes: [
      '听力障碍用户的退款不接受电话核验，改用文字',
      '拒绝残疾证挂靠，真实上岗',
      '听力不好的老人来电，说慢一点',
      '腿脚不便的客户优先上门',
      '坐轮椅的旅客不要让其久等',
      '行动不便的同事可居家办公',
      '听力障碍用户的视频咨询不要挂断',
      '残疾人票不接受改签的规则要清楚',
      '包装有残缺的不收',
      '欢迎残障人士应聘，持残疾人证可申请补贴',
      '可接收非聋哑等残疾人士',
      '岗位职责：为残疾人提供办证咨询',
      '任职要求：英语沟通无障碍',
      '福利待遇：提供无障碍办公环境',
      'We welcome applicants regardless of disability',
    ],
  },
});
