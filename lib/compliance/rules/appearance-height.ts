import { defineRule } from '../schema';

const LOOKS = '形象|外形|外貌|相貌|容貌|长相|样貌|面貌形象|面容|品貌|五官|气质|仪表|仪容|外表|样子|模样';
const FINE =
  '俱佳|均佳|皆佳|上佳|更佳|尚佳|较佳|极佳|佳(!绩)|姣好|较好|良好|好(!评|友|奇|看)|优雅|优秀|优良|优(!先|化|惠|质)|端庄|端正|大方|甜美|靓丽|亮丽|漂亮|出众|突出|清秀|精致|' +
  '阳光|健康|得体|不错|上镜|过关|过硬|尚可|可以|出色|俊朗|帅气|清新|干净|可人|脱俗|高雅|堂堂|周正|ok|高(!端|级|效|校)|在线|俊美|标致|协调|正(!式|规|常|面|在)';
/** The image of others than the applicant: 公司形象, 维护…形象. */
const OTHERS =
  '公司|企业|品牌|店铺|平台|职业|服务|专业|单位|团队|部门|对外|窗口|物业|酒店|产品|社会|集团|商家|城市|银行|学校|医院|门店|商场|终端|市场|网络|人物|卡通|品牌的|员工|客服|行业|政府|个人职业|我司|本司|项目';
const METRES = '(1(4|5|6|7|8)<digit>|1.(4|5|6|7|8)<digit>?|1米(4|5|6|7|8)?|一米(四|五|六|七|八))';

export const rule = defineRule({
  id: 'appearance-height',
  name: { zh: '外貌或身高要求', en: 'Looks or height' },
  category: 'discrimination',
  severity: 'risky',
  law: ['EP-26', 'GC-185', 'LC-8'],
  why: {
    zh: '在线和电话服务与长相、身高没有必然关系，写成条件可能构成歧视。',
    en: 'Looks and height have no necessary link to support by text or phone; as conditions they may discriminate.',
  },
  exception: {
    zh: '要出镜的岗位可以要求着装整洁、表达自然，仍不宜写长相。',
    en: 'Work on camera may ask for neat dress and natural speech, yet not for looks.',
  },
  rewrite: {
    advice: {
      zh: '删去；需要见客户的，写着装整洁、待人礼貌。',
      en: 'Delete it; for a seat that meets customers, ask for neat dress and courtesy.',
    },
    words: { zh: '着装整洁', en: 'neatly dressed' },
  },
  seeker: {
    zh: '长相身高不决定能不能做好客服，可以照常投；不必应要求发全身照。',
    en: 'Looks do not decide who serves well: apply all the same, and you need not send full-length photos.',
  },
  found: [
    `(${LOOKS})(、|，|,|/|和|与|及|气质|形象|品貌|体态|身材|较|要|需|须|条件|方面|上|整体|比较|一定要?|必须|俱|均|都|表现|长相|言谈|举止)?(、|要|须|比较|较|俱|均|都|很|气质)?(${FINE})`,
    // 良好的形象气质; 形象气质 alone
    `(良好|较好|优雅|较佳|端庄|优秀|姣好|出众|甜美|不错|清新)的?(个人|外在|自身)?(${LOOKS})(!服务)`,
    '形象气质|气质形象|形象(:|要求|有要求|条件好)|(对|有)(外貌|长相|颜值|形象气质)…{2}要求|看(脸|颜值)',
    '(有|具有|具备)(较好的|一定的|良好的|亲和的)?(气质|颜值|形象气质)(!产)',
    '(高颜值|颜值(高|在线|佳|优|好|担当|出众|优先|党|够)|颜值(者)?优先|貌美|肤白|皮肤白(皙|净)|大长腿|身材(好|佳|匀称|苗条|高挑|适中|标准|姣好|良好|协调|纤细|气质)|体型(匀称|标准|适中|偏瘦)|体态(匀称|优美|端庄))',
    '(无|没有|不得有|不能有|不可有|不允许有|不许有|禁止|身上无|裸露部位无|勿|非)(任何|明显|大面积|外露|裸露)?…{8}(纹身|文身|刺青)|(纹身|文身|刺青)(者|的|人员)?<turned-away>|<shut-out>(有)?(纹身|文身|刺青)',
    `(身高|净身高|裸高|个子|身长)(要求|标准|要|不低于|须|需|达到?|在|为|大于|≥|:|约)?…{10}${METRES}`,
    `(身高|个子)(要求|标准)?…{3}(女|男)(性|生|士)?…{3}${METRES}|(女|男)(性|生|士)?(身高|净身高)…{4}${METRES}`,
    `(<!<digit>)1(5|6|7|8)<digit>( )?(cm|厘米|公分)(及|或|含)?(以上|以下|左右|<dash>|+)`,
    '(<!<digit>)1.(5|6|7|8)<digit>?米(及|或|含)?(以上|以下|左右|<dash>)|1米(5|6|7|8)<digit>?(及|或|含)?(以上|左右)|一米(五|六|七|八)…{1}以上',
    '身高(要求|优势|优先|高挑|适中|不限制?以下)|(个子|身材)高挑|(个高|个子高)(者)?优先',
    '(体重|bmi)(要求|不超过|不高于|不大于|不得超过|在|低于|小于|:|≤|标准|适中|正常|匀称)…{6}(#|标准|适中|以内|以下)',
    '(<!<latin>)(good|pleasant|attractive|nice|decent|smart|beautiful|presentable|pleasing)(-| )?(looking|looks|appearance|personal appearance|image and temperament|image)(!<latin>| of the)',
    '(<!<latin>)(height|tall)…{12}(1(5|6|7|8)<digit>( )?cm|1.(5|6|7|8)<digit>? ?m)|(1(5|6|7|8)<digit>( )?cm)( tall| in height| or (taller|above)| and (above|taller))',
    '(no|without)( any)? (visible )?tattoos?|(<!<latin>)(slim|slender)( figure| build)?( only| preferred| required)(!<latin>)',
  ],
  exempt: {
    words: [
      `(${OTHERS})(的)?(良好|优质|整体|外部|专业|正面|健康|对外|优秀|美好|文雅|高端)?的?(、)?(形象|仪表|仪容)…{3}(${FINE})?`,
      `(${OTHERS})(的)?(良好|优质|优秀|专业|积极|正面|健康|美好)的?(形象|气质)`,
      `(良好|优秀|健康|正面|优质|专业)的?(${OTHERS})(的)?形象`,
      '(维护|树立|塑造|展示|展现|提升|建立|代表|宣传|打造|传递|传播|建设|输出|彰显|体现)(好|了|出)?…{12}(形象|气质)(…{2}(良好|健康|好))?',
      '(形象|仪表|气质)(设计|顾问|管理|展示|岗|大使|推广|代言|宣传|墙|店|照|类|礼仪课|培训)',
      '(姓名|年龄|性别)(、|和)?身高(、|和)?体重',
    ],
    clause: [
      '模特|尺码|码数|推荐|类目|商品|用户|体重秤|身高体重|衣服|护肤|减肥|瘦身|塑形|整形|童装|可以没有|顾客|买家',
      '(根据|询问|登记|了解|解答|测量)…{8}(客户|顾客|买家|用户|身高|体重)',
      'brand|customers?|products?|of the (company|shop|store)',
    ],
  },
  examples: {
    found: [
      '任职要求：形象气质佳',
      '任职要求：五官端正，口齿清楚',
      '任职要求：身高165以上',
      '任职要求：颜值高优先',
      '任职要求：无纹身',
      '任职要求：形象好气质佳',
      '任职要求：体重不超过60kg',
      '任职要求：身高：女160cm以上，男172cm以上',
      '任职要求：仪表端庄，面容姣好',
      '任职要求：1.65米以上，身材匀称',
      '任职要求：有良好的个人形象和气质',
      '任职要求：气质、形象俱佳',
      'Requirements: good looking, pleasant voice',
      'Requirements: at least 165 cm tall',
    ],
    lookAlikes: [
      '岗位职责：维护公司形象',
      '岗位职责：根据顾客身高体重推荐尺码',
      '岗位职责：树立良好的企业形象',
      '公司介绍：品牌形象良好',
      '岗位职责：询问买家身高150-170推荐码数',
      '任职要求：声音甜美，普通话标准',
      '岗位职责：以专业形象接待来电，展现良好的服务形象',
      '任职要求：着装整洁，待人有礼',
      '公司介绍：我们主营体重秤，好评率99%',
      '任职要求：精神面貌好，有亲和力',
      'Duties: keep up the good image of the company',
    ],
  },
});
