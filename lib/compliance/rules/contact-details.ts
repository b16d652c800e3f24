import { defineRule } from '../schema';

/** Up to so many of these in a row. Nested, so that a search cannot try the same ones in many ways. */
const upTo = (most: number, one: string): string => `(${one}${most > 1 ? upTo(most - 1, one) : ''})?`;
const digits = (count: number): string => '<digit>'.repeat(count);

const ID = '(<latin>|<digit>|_|-)';
const MAIL = '(<latin>|<digit>|_|-|.)';
const ACCOUNT = `(<latin>|<digit>)${ID.repeat(4)}${upTo(7, ID)}`;
const CHAT =
  '(微信|薇❤|微❤|绿泡泡|v信|薇信|威信|徽信|微信群|weixin|wechat|企鹅|扣扣|whatsapp|telegram|纸飞机)';
/** Abbreviations, not inside words or names of models. */
const SHORT = '(<!<latin>|<digit>)(vx|wx|qq|qq群|v|tg|q群)(!<latin>)';
/** Sites mask what was written: 138****1234, ***. */
const SIGN = '(*|x|×)';
const MASK = `${SIGN.repeat(3)}${upTo(8, SIGN)}`;
const PHONE = '(电话|手机|座机|热线|联系方式|(<!<latin>)(tel|mobile|phone))(/|和|或|、)?(同)?(微信)?(号码?)?';

export const rule = defineRule({
  id: 'contact-details',
  name: { zh: '正文留联系方式', en: 'Contact details in the text' },
  category: 'platform',
  severity: 'style',
  law: ['BOSS', 'PI-25x', 'ON-2025'],
  why: {
    zh: '多数平台会下架留电话、微信的职位；个人号码属于个人信息，站外联系也是骗局常用的路。',
    en: 'Most sites take such postings down; a person’s number is personal data, and fraud likes to move off-site.',
  },
  exception: {
    zh: '平台允许填写的招聘官网或公司总机。',
    en: 'A careers page or switchboard where the site allows it.',
  },
  rewrite: {
    advice: {
      zh: '删去，用平台的沟通和投递功能。',
      en: 'Remove it, and use the site’s own chat and application.',
    },
    words: { kind: 'wording', zh: '请在平台内沟通', en: 'please write to us on this site' },
  },
  seeker: {
    zh: '尽量留在平台内沟通；被要求加微信、扫码或下载软件时先核实公司。',
    en: 'Stay on the site; check the company before you add a chat account, scan a code or install anything.',
  },
  found: [
    `${MASK}@`,
    '(<!<latin>)(whatsapp|wechat|telegram|phone|tel|mobile|(call|text) us)(:| on| at)? ?+<digit><digit>?…{2}<digit><digit><digit>',
    `(<!<digit>)0<digit><digit><digit>?(-| )?${upTo(4, '<digit>')}${MASK}`,
    `(<!<latin>|<digit>)vx(号)?( |:)<latin>${ID.repeat(4)}`,
    `(加|添加)(我)?(的)?(微信|vx|v信|v|qq)(号)?(沟通|联系|咨询|详聊|详谈|了解|面试)?:${ACCOUNT}`,
    `${CHAT}(号)?(:)?<latin>${upTo(6, ID)}<digit><digit><digit>`,
    `联系人?(:)?…{6}${SIGN.repeat(7)}|(邮箱|信箱)(:)?<latin>?…{6}${MASK}`,
    `(<!<digit>|.)1(3|4|5|6|7|8|9)<digit>(-| |.)?${digits(4)}(-| |.)?${digits(4)}(!<digit>)`,
    `(<!<digit>|.)1(3|4|5|6|7|8|9)<digit>(${digits(4)})?(-| )?${MASK}${upTo(4, '<digit>')}`,
    `(<!<digit>|-)0<digit><digit><digit>?(-| )${digits(7)}<digit>?(!<digit>)`,
    `(<!<digit>|-)0<digit><digit><digit>?(-| )?${digits(4)}( |-)${digits(4)}(!<digit>)`,
    `(<!<digit>|-)(400|800)-?${digits(3)}-?${digits(4)}(!<digit>)|(<!<digit>|-)(400|800)-${digits(4)}-${digits(3)}(!<digit>)`,
    `${PHONE}(】|\\]|\\))?(为|是|至)?(:)?(…{3}:)?${MASK}`,
    `${PHONE}:…{3}${MASK}|${PHONE}:(…{3})?${digits(5)}`,
    `(来电|致电|电联|拨打)(:)?(<digit>|-)(<digit>|-)(<digit>|-)(<digit>|-)${digits(3)}`,
    `((咨询|联系|添加|详询|我的|hr|人事|加)微信(号)?|(${CHAT}|${SHORT})(号码?|id|账号)?:|(加|联系)(${CHAT}|vx|wx|v|q|qq|微)(号)?(:)?)${ACCOUNT}`,
    `联系人(:)?…{3}${MASK}:${MASK}|(致电|电联|拨打)(:)?${MASK}`,
    '(换|改)(成|为)?@|(加|添加|➕)(我)?(的)?(薇|威(!士|海|廉)|徽(!章|菜))',
    `(邮箱|信箱|(<!<latin>)e-?mail|简历…{4}(至|到)|投(递|送)?(至|到))(地址)?(邮箱)?(:)?${MASK}`,
    `(${CHAT}|${SHORT})(号码?|id|账号)?(为|是|:| )?(${MASK}|${digits(5)}${upTo(8, '<digit>')})`,
    '(加|添加|加下|加一下)(我|我们|本人|hr|人事|招聘(者|专员|官|老师)?|负责人|经理|主管|店长|下方|以下|面试官)(的)?(企业)?(微信|vx|wx|v(!<latin>)|企微|qq|微(!博))',
    '(微信|卫星|微星|薇信|v信|(<!<latin>)v)(同(手机)?号|同步|同上|同电话|号同)|(电话|手机)(号)?(同|即|也是|就是)微信|同微信号?|vx?同(电|号|手机)',
    `${MAIL}${upTo(11, MAIL)}@(<latin>|<digit>)${upTo(15, MAIL)}`,
    {
      any: [
        '(加|添加)(微信|vx|wx|v信|薇信|v(!<latin>)|qq|微(!信|博))(号)?(后)?(详聊|详谈|细聊|私聊|聊|沟通|联系|咨询|了解|面试|报名|约|投|发简历|进群)',
        '(留|留下)(个|一下)(你的?|您的?)?(扣扣|微信|vx|qq|v信)',
        '(扫码|扫描?(下方|以下|上方|图中|此)?二维码|长按(识别)?二维码|识别二维码)(后)?(加|进|入|报名|投递|投简历|咨询|联系|添加|了解|面试|沟通|关注)|扫描?(下方|以下|上方)(的)?二维码',
      ],
      in: ['none', 'ask', 'offer', 'company'],
    },
  ],
  exempt: {
    clause: [
      '(引导|邀请|邀约|指导|协助|提醒|帮助?|通知)…{8}(<customer>|下单|进店|到店|成交)…{8}(扫码|扫|加|添加|进群|入群)',
      '(不留|不要留|不得留|请勿(留|添加))',
    ],
  },
  examples: {
    found: [
      '留个微信，细节发你',
      '招聘热线：021-5555 0000',
      '招聘邮箱***',
      '【联系电话】***',
      '加微信沟通：lihr8899',
      '联系电话：0571-8888****',
      '详谈VX li_hr',
      '简历投递：***@***.com',
      'WhatsApp +44 7700 900456',
      '座机0571-********',
      '微信 abc_12345',
      '简历投邮箱job***',
      '店长电话同卫星，卫星同号',
      '简历投 jobs#example.com，#改成@',
      '联系电话：13800001234',
      '有意者加我微信详聊',
      'VX：abc12345',
      '扫码加群了解详情',
      '简历发至 hr@example.com',
      '联系人：王女士，电话：***',
      '联系方式：***',
      '咨询热线 0755-88886666',
      '手机138****5678，微信同号',
      'Email your CV to jobs@example.com',
    ],
    lookAlikes: [
      '岗位职责：留下客户微信，方便回访',
      '维护VX社群里的老客户',
      '任职要求：熟练使用企业微信、QQ',
      '岗位职责：引导客户添加企业微信',
      '任职要求：有微信社群运营经验优先',
      '岗位职责：接听400客服热线，通过电话、微信回复客户',
      '岗位职责：核对客户的联系方式',
      '任职要求：***优先，会打字',
      '薪资：5000-10000元，显示号码10010',
    ],
  },
});
