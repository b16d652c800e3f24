import { defineRule } from '../schema';

const PAPER =
  '(身份证|毕业证书?|学位证书?|学历证书?|证件|驾驶证|驾照|护照|户口本|资格证书?|社保卡|银行卡|工资卡)(和|及|、)?(毕业证书?|学位证书?|学历证书?)?(原件|正本)?(!复印|扫描|照片|信息|号|正反|编号)';

/** Those with whom papers are left. */
const HOLDER =
  '(公司|单位|人事|hr|店长|店里|我司|行政|前台|财务|班长|组长|领班|队长|主管|经理|老板|宿管|管理员|部门|劳务)';

export const rule = defineRule({
  id: 'id-withholding',
  name: { zh: '扣押证件', en: 'Holding ID papers' },
  category: 'money',
  severity: 'illegal',
  law: ['LC-9', 'LC-84', 'ID-15', 'ES-14'],
  why: {
    zh: '用人单位不得扣押居民身份证和其他证件，代为保管、离职归还也一样。',
    en: 'An employer may not hold ID cards or other papers, not even “for safe keeping”.',
  },
  exception: {
    zh: '入职时当场核对原件后归还，属于正常手续。',
    en: 'Looking at the original on entry and giving it back at once is in order.',
  },
  rewrite: {
    advice: {
      zh: '改为入职当天携带原件核对，核对后当场归还。',
      en: 'Ask to see the original on the first day and give it back at once.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '证件只给看、不给留；对方坚持扣留时可以报警或向劳动监察反映。',
    en: 'Show papers, do not leave them; if they insist, call the police or the labour inspectorate.',
  },
  found: [
    {
      any: [
        `(入职|报到|上岗|应聘)(时|前|当天|后)?(须|需|要|应|先|得)?(先)?(扣押?|扣留|抵押|押|上交|收走|统一保管|交由公司保管)…{3}${PAPER}`,
        `^(本人|个人)?${PAPER}(须|需|要)?(押在|押|交由|由|交)${HOLDER}(统一|代为?)?(保管|保存|扣押|收取|收走)?`,
      ],
      in: ['duty'],
    },
    {
      any: [
        `(扣押|扣留|扣下|抵押|质押|上交|上缴|收缴|暂扣|押(!金|运|送)|扣(!除|款)|统一保管|(公司|单位|人事|我司|店里|部门)…{2}代为?(保管|管理)|暂存|收走|交由公司保管|交(给)?公司保管)(员工|个人|本人|您|你|的|入职|者)?…{3}${PAPER}`,
        `${PAPER}(需要?|须|要|必须|应|统一|由|将|会|先)?…{6}(抵押|扣押|扣留|质押|押在|押给|押着|押(!金|运|韵|送|宝|货|后)|${HOLDER}(统一|代为?|负责|帮忙?|先)?(保管|代管|保存|扣押|扣留|收走|收取|收着)|统一(保管|管理|收取|存放|收存)|上交|上缴|交(给|由|到|至)?${HOLDER}|(放|留|压|存)(在|到)?${HOLDER}|收走|暂扣|暂存|代管)`,
        '(需|须|要|先|必须)(上)?交(本人|个人)?(的)?(身份证|毕业证书?|学历证书?|学位证书?)原件(!核|验|查|看|、|及|和|办|登记)',
        `${PAPER}…{6}(离职|离岗|做满|干满|下项目|期满|辞职|转正|年底|合同到期)…{4}(归还|退还|发还|拿回|还给?|领回|返还|退回)`,
        '(<!<latin>)(collect|take|store)s? (your|(all )?(staff|employees<apos>?|new hires<apos>?))( original)? (id|identity|passport|diploma)',
        '(<!<latin>)(keep|hold|retain|withhold|surrender|hand over|leave|deposit)s?( your| the| their| original)?…{10}(id cards?|identity cards?|passports?|diplomas?|degree certificates?|original (documents|certificates))',
        '(id cards?|passports?|diplomas?|certificates?) (will be|are|is|must be)( kept| held| retained| withheld| handed over| surrendered)',
      ],
      in: ['none', 'ask', 'offer', 'company'],
    },
  ],
  exempt: {
    sentence: ['<none-of-it>'],
    clause: [
      '(不得?|不会|不予|绝不|决不|从不|严禁|禁止|拒绝|承诺不)(以任何理由)?(扣|收|押|要求|代)',
      '(核验|核对|查验|验证|当场|现场归还|复印件|<customer>|租客|房客|房东|旅馆|酒店|中介|丢失|遗失|失物|招领|补办|补领|挂失|贷款|房产|车辆|物品|被…{6}(扣|押|没收|收走))|<attends-to>|<disowned>',
      '(<!<latin>)(never|not|no)(!<latin>)|(customers?|guests?)(!<latin>)',
    ],
  },
  examples: {
    found: [
      '岗位职责：接听来电\n入职扣押毕业证',
      '证件由公司统一管理',
      '任职要求：先交身份证原件',
      '证件押三个月',
      '身份证交班长统一保存',
      '毕业证原件放公司一年',
      '学历证书原件做满半年归还',
      'We take your ID card and return it later',
      '入职扣押身份证',
      '身份证原件由公司保管',
      '毕业证上交公司，离职归还',
      '任职要求：入职后统一保管毕业证、学位证',
      '入职须抵押身份证原件',
      'The company keeps your passport',
    ],
    lookAlikes: [
      '岗位职责：协助旅客办理签证，代为保管护照',
      '岗位职责：办理入住时收取身份证原件核对',
      '入职提交身份证原件及复印件，当场归还',
      '负责押运证件的车辆调度',
      '解答证件被中介扣留如何维权',
      '受理护照遗失补办的来电',
      '公司从不收走员工证件',
      'Explain to guests how lost passports are returned',
      '公司不扣押任何证件',
      '办理入职请携带身份证原件核验',
      '入职材料：身份证复印件交人事存档',
      '岗位职责：保管客人遗失的证件',
      '严禁扣留员工身份证',
      'We never keep your passport',
    ],
  },
});
