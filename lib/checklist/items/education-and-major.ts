import { defineItem } from '../schema';

export const item = defineItem({
  id: 'education-and-major',
  group: 'basic',
  name: { zh: '学历与专业', en: 'Education and major' },
  definition: {
    zh: '写出了学历层次或所学专业，或写明不限；只说“有文化、素质高”，或只点名985、211院校，不算。',
    en: 'Names a level of schooling or a field of study, or says that any will do; “well educated” or a list of elite schools alone does not count.',
  },
  sources: ['A2.1', 'B1.1'],
  weight: 3,
  frame: 'ask',
  field: 'education',
  covered: [
    // 大专（含）及以上学历; 中专、高中均可; what follows may be unlimited for something else: 大专以上学历、性别不限
    '(全日制|统招)?<school>…{4}(以上|学历|文化|文凭|学位|学力|毕业(!设计))(学历|文化程度|文化水平|文凭|学位|毕业)?(者)?((优先|即可|均可|皆可|都可以?)|、?(性别|男女|年龄|户籍|经验|专业|工作经验)(不限|均可|不拘))?',
    '(学历|教育程度|教育背景|文化程度|文凭)(要求|背景)?…{4}<school>(及|或|含|或者)?(以上)?',
    '(及|或)以上(学历|文化程度|文凭)|同等(学历|学力)',
    // 相关专业优先, 所学专业, 主修科目
    '(<study>(类|学)?…{10})?(相关|对口|相近|类|等|<study>)(方向)?的?(相关)?专业(!知识|技|能力|培训|术语|经验|人(士|员|才)|度|性|理论|证书|素养|服务|问题|化|资格|咨询|解答|建议|解决|支持|客服|团队|指导|产品)(毕业|背景|者|学历|出身)?(优先|不限)?',
    '(主修|所学)(专业|科目|课程)(!不限)(:?…{6}<study>)?|科班出身',
    '(bachelor|associate|college|university|high school|diploma|academic)…{12}(degree|graduate|diploma|or above|and above|above|or equivalent|qualification)|degree in |bachelor',
    {
      in: ['none', 'ask'],
      any: [
        // 大专; 大专/本科; 大专起
        '^(学历)?:?<school>((/|、|或)<school>)?$',
        '<school>(生)?((/|、|或)<school>)?(优先|即可|均可|皆可|也可|亦可|可以|起(步|点)?(!来)|为佳|尤佳)',
        '(全日制|统招|在读|在校|应届)<school>|(大专|本科|专科|中专)(在读|在校|生(!源|产|活))',
        '专业(要求|方向)?:…{8}<study>|(理工|文|理|工)科(类)?(背景|生|出身)(优先)?',
        '(最低|至少|仅限|须|要求)<school>',
        '专业(毕业|出身|背景|者|学生)?(优先|为佳|尤佳|更佳|加分)',
      ],
    },
    // demands that were put under a heading of pay or hours
    { in: ['offer'], any: ['<school>…{4}以上(学历|文化|文凭)?', '学历(要求)?:…{4}<school>(及|或)?(以上)?'] },
  ],
  waived: [
    '(学历|文凭|文化程度|专业)(要求|背景|高低|程度)?(、|和|与|及|/)?…{8}(不限|不拘|不做要求|不作要求|不要求|无要求|没有要求|不重要|不是(问题|门槛|重点)|无限制|没有限制|不做限制|不设限)',
    '(不限|无需|无须|不需要?|不要求|不看重?|不讲|不问|没有|无|不卡|不设|不论|不管|无论|不在乎)(任何|对)?(学历|文凭|专业(!知识|技能|能力|技术|素养|经验|基础))(要求|限制|门槛)?',
    '(放宽|降低|放低)(对)?(学历|文凭|专业)(要求|限制)?|学历(要求)?…{4}(放宽|降低)|比起学历',
  ],
  vetoes: [
    '(学历|本科|大专|专科|硕士)(提升|晋升|补贴|深造|进修|继续教育)|(提升|提高|升级|报考|考取)(个人|员工)?(学历|大专|本科)|(资助|支持|协助)…{6}(学历|本科|大专)',
    '(大|中)专院校…{2}(旁|附近|周边|对面|合作)|专科(门诊|医院|医生|护士)',
    '(初|高)中(生)?(用户|家长|学员|课程|辅导|教材|学科|阶段|英语|数学)|(大学|研究生)(生)?(用户|学员|课程|辅导)',
    '<school>…{4}(学历)?(员工|人员|人才|老师|团队|教师)…{2}(占|达)|<school>…{4}学历…{4}(占|达)',
  ],
  suggestion: {
    kind: 'fact',
    zh: '{{高中或中专}}及以上学历，自考、职校同等看待，{{电子商务}}等相关专业优先。',
    en: '{{Secondary or vocational school}} or above, adult and vocational diplomas treated alike; {{e-commerce}} or a related major is a plus.',
  },
  seeker: {
    zh: '写清毕业学校、层次和时间；学历差一档，就用同类岗位的经历、证书和打字成绩来补。',
    en: 'Name school, level and date in full; if you are one level short, let similar jobs, certificates and a typing result speak for you.',
  },
  examples: {
    covered: [
      '任职要求：大专（含）及以上学历',
      '要求：高中、中专均可',
      '任职资格：学历：专科或以上',
      '岗位要求：市场营销、新闻传播等相关专业优先',
      '任职要求：大专以上学历、性别不限',
      '任职要求：本科毕业，做事稳妥',
      '任职要求：计算机专业优先考虑',
      '任职要求：有经验者可放宽学历要求，一般须中专以上文化程度',
      'Requirements: college degree or above',
    ],
    waived: [
      '任职要求：学历不限，会用电脑就行',
      '任职要求：不看学历看能力',
      '要求：专业不限',
      '任职要求：无学历要求',
      '任职要求：学历、年龄均不做要求',
    ],
    lookAlikes: [
      '福利待遇：公司资助员工提升学历',
      '公司简介：本科以上学历员工占八成',
      '岗位职责：为高中生家长解答课程问题',
      '任职要求：能快速掌握相关专业知识',
      '工作地点：某大专院校附近',
      '岗位职责：接听专科门诊的预约电话',
      '任职要求：有文化，素质高',
    ],
  },
});
