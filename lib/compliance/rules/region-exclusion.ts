import { defineRule } from '../schema';

/** Places that such sentences name. */
const TOWN =
  '((<city>|周口|信阳|驻马店|阜阳|商丘|南阳|安溪|仙游|宁德|茂名|电白|上饶|余干|宜春|孝感|娄底|双峰|邵阳|铁岭|凉山|毕节|昭通|南充|达州|菏泽|亳州|宿州|开封)(市|县)?)';
const TAKEN = '籍|人|人员|人士|的|老乡|口音';
const REGION =
  '(<province>|云贵川|云贵|川渝|两广|两湖|两河|豫皖|晋陕|东北|东三省|西北|西南|新疆|西藏|内蒙|苏北|皖北|豫东|潮汕|北方|南方|外地|外省|外来|外乡|农村|山区|偏远地区|重庆|温州|莆田|(河南|安徽|湖北|江西|四川)(周口|阜阳|信阳|驻马店|孝感))(省|地区|三省)?';
/** Ones who come from a place: 乡下来的, 福建籍, 老家在… */
const COMES =
  '(出?来|过来|出身|长大|口音)的?|老家的?|人员|人士|户籍|务工人员|老乡|籍|人(!民|才|力|气|群|流|保|社)';
const EN_REGION =
  'henan|dongbei|xinjiang|tibet|hubei|hunan|anhui|sichuan|shandong|shanxi|shaanxi|hebei|guangxi|guizhou|yunnan|jiangxi|fujian|gansu|qinghai|ningxia|' +
  'heilongjiang|jilin|liaoning|inner mongolia|the north ?east|(other|certain|some) (provinces|regions)|rural areas|the countryside|outside';
const FROM = '人员|人士|户籍|务工人员|求职者|应聘者|籍|的|人';

export const rule = defineRule({
  id: 'region-exclusion',
  name: { zh: '地域排斥', en: 'Regional exclusion' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['GC-185', 'EP-26', 'HR-11', 'ON-2025'],
  why: {
    zh: '因为是哪里人就拒之门外，已有指导性案例认定为就业歧视。',
    en: 'Turning people away for where they come from has been judged discrimination in a guiding case.',
  },
  exception: {
    zh: '发货、包邮、配送的地区说明不算。',
    en: 'Areas of shipping and delivery.',
  },
  rewrite: {
    advice: {
      zh: '整句删去；需要到岗就写工作地点和到岗时间。',
      en: 'Delete the sentence; if presence is needed, state the place and the starting date.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '籍贯与能力无关；照常投递，若因籍贯被拒，保存截图，可投诉或起诉。',
    en: 'Where you come from says nothing of ability; apply, and keep proof if you are refused for it.',
  },
  found: [
    {
      any: [`(${REGION})(${TOWN})?(的|籍|人)((、|和|跟)(${REGION}|${TOWN})(的|籍|人))?(朋友|老乡|同学)?$`],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    `(${TOWN}|${REGION})…{2}(、|和|及|或|/|跟)…{5}(${TAKEN})<turned-off>`,
    `(周口|信阳|驻马店|阜阳|安溪|莆田|仙游|电白|(${REGION})(${TOWN})?)(${TAKEN})<turned-off>`,
    `<shut-out>(${REGION})?(${TOWN})(籍|人(!民|才|气|工|流|保|社|寿|力))`,
    `<shut-out>${REGION}(${FROM})(!的?(订单|客户|快递|件))`,
    `<shut-out>${REGION}(、|和|及|或|/)${REGION}(、|和|及|或|/)?(${FROM})`,
    `<shut-out>(外地|外省|外来|农村)(${FROM}|$)`,
    `${REGION}(${FROM})(者)?(一律|全部|都)?(请|的)?(勿扰|勿投|免谈|绕道|止步|慎投|不考虑|不要|不招|不收|不录用|请勿|别来|别投|除外)`,
    `除(了)?${REGION}(、|和|及|或|/)?(${REGION})?(籍|人|户籍|人员)(之|以)?外`,
    '(外地|外省|外来|异地)(者|户口)?(一律)?(请)?(勿扰|勿投|免谈|绕道|止步|慎投|不考虑|不招|别来|别投)',
    `${REGION}(请)?(勿扰|勿投|免谈|绕道|止步|慎投)`,
    `(no|not hiring|do not hire|not accept(ing)?)( any)?( one| applicants?| people| candidates?)? from (${EN_REGION})`,
    `(applicants?|people|candidates?|those|natives?|anyone)( who (come|are|is))? (from|of) (${EN_REGION})( …{20})?<en-refused>`,
    '(non-locals?|out-of-towners?|people from other provinces)( are| is)?( need)? (not|do not|not apply|will not)',
    `${REGION}(、|和|及|或|/)?(<city>|<province>|莆田|本地|那边|那里|一带)?(${COMES})<turned-off>`,
    `(老家|籍贯|祖籍|户籍|户口|家)(在|是|为)?${REGION}(、|和|及|或|/)?(${REGION})?(那边|一带)?<turned-off>`,
    '(乡下|农村|村里|山里|外地|外省|小县城|小地方|外乡)(来|过来|出来|出身)的?<turned-off>',
    `${REGION}的(话)?(请|就)?(算了|勿扰|勿投|别来|别投|绕道|免谈|不招|不录|不考虑)`,
    `${REGION}的(同学|朋友|小伙伴|求职者|应聘者|老乡|姐妹|兄弟)<turned-off>`,
  ],
  exempt: {
    clause: [
      '包邮|发货|快递|网点|停运|退换|退货|邮费|运费|配送|物流|仓库|订单|地区除外|派送|到货|顺丰|偏远地区除外|<customer>',
    ],
    words: ['(不|无)(拒绝|排斥|歧视|限)…{4}(外地|外省|农村)'],
  },
  examples: {
    found: [
      '恕不接待外省求职者',
      '除福建籍外均可投递',
      '公司暂不招聘贵州、广西籍人员',
      '河南的，就别投了',
      '信阳、驻马店的请绕行',
      '老家东北的就别投了',
      '河南安徽过来的暂时不招',
      '农村出来的不太合适',
      'Candidates from Xinjiang will not be considered',
      '贵州那边过来的不招',
      'People from Henan need not apply',
      '不要河南人',
      '东北人勿扰',
      '谢绝外地人',
      '外地勿投，本店只做当面面试',
      '任职要求：新疆籍不考虑',
      '外省人员请绕道',
      'We are not hiring people from other provinces',
    ],
    lookAlikes: [
      '除新疆西藏外都包邮',
      '四川的，发顺丰三天到',
      '浙江的、江苏的，次日达',
      '西藏来的订单不接受退换',
      '东北来的客人不要推微辣',
      '新疆的不发，买家拍下请联系退款',
      '外省来的包裹不要拒收',
      '河南来的订单不要发中通',
      '东北人多的城市不推荐这款',
      '外地来的客人不接受现金的，引导扫码',
      '外地来的不用怕，包住宿',
      '新疆西藏除外全国包邮',
      '东北大米类目客服',
      '外地候选人可线上面试',
      '新疆、西藏地区除外，48小时发货',
      '福利待遇：外地员工提供住宿',
      '岗位职责：跟进湖北的退件，不收的件及时登记',
      'Duties: answer customers from other provinces',
    ],
  },
});
