import { defineItem } from '../schema';

export const item = defineItem({
  id: 'learning-ability',
  group: 'ability',
  name: { zh: '学习能力', en: 'Learning ability' },
  definition: {
    zh: '要求学得快或愿意学商品、规则、工具；公司提供学习机会和培训不算。',
    en: 'Asks for ability or will to learn goods, rules or tools; learning that the employer offers does not count.',
  },
  sources: ['B1.8'],
  weight: 1.5,
  frame: 'ask',
  covered: [
    // 学习能力; 学习、创新及沟通能力; 学习意愿强
    '(<good>的?|强烈的?|快速|较快的?|<have>)?学习(、|和|与|及|的|新|接受|理解|创新)?…{6}(能力|能(!够)|意愿|热情|意识|欲望|精神|力(!度|争))(较强|很强|强|好|佳)?',
    '(<adept>|<willing>|愿|勤于|勤奋|主动|肯|快速|勇于|努力|自主|自觉|不断|持续|虚心|积极)(地|去|于|主动)?(学习|学(!校|员|生|历|费|会|位|区|科|术|府))',
    '(勤奋|勤学|虚心|谦虚|勤)?好学(!历|校|位|员|生|府|区|习)|(肯|爱|想|勤)(学|钻研)(!员|校)|勤学|钻研(精神|业务|能力)?|求知(欲|若渴|心)',
    '自学能力|学习欲|(悟性|领悟|接受)(能力|力)?(较|很|要)?(强|好|高|快|佳)|(悟性|领悟(能力|力)|接受能力)',
    '(<adept>|<willing>|<able>(够)?|快速|迅速|较快)(地|于)?(学习|接受|掌握|尝试|了解|吸收|学会)新(鲜)?(事物|知识|技能|东西|业务|产品|工具|技术)',
    '对新(鲜)?事物…{2}(接受|学习|好奇)…{4}|(接受|学习|掌握|吸收)新(鲜)?(事物|知识|技能|东西|技术|业务)|上手(较|很)?快',
    '(快速|迅速|较快|尽快|短时间内?|很快)(地|的)?(学习|掌握|学会|熟悉|上手|吃透|了解)(!…{8}(客户|需求|问题))',
    // 学习掌握公司产品
    {
      in: ['ask', 'duty'],
      any: [
        '(学习|学会)(并|和|与|、|掌握|熟悉|了解|相关|公司|各类|各种|移动)…{8}(产品|商品|业务|规则|知识|政策|技能|卖点|优势)',
        '学习(产品|商品|业务|平台|规则|专业|行业|最新|新品)',
      ],
    },
    '(quick|fast|willing|eager|ability|able|keen|passion) …{4}(learner|to learn|learning|for learning)|(quick|fast) learner|learning (ability|skill)|learns? (quickly|fast)|self( |-)?learn',
  ],
  waived: [],
  vetoes: [
    '学习(机型|机(!会)|平台(!规则|的规则|政策)|氛围|内容|资料|环境|空间|用品|商品|班|卡|机会|时间|成本|假)',
    '(提供|安排|组织|免费|有机会|给予|享受|享有|带薪|参加|参与|<customer>的?)…{6}学习',
    '(督促|帮助|指导|引导|辅导)…{8}学习',
    '(简单|容易|轻松|极易|快速|迅速|包教)(易)?上手',
    '学习(成绩|经历)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '愿意学习新商品和新规则，到岗{{14}}天内能独立回答常见问题。',
    en: 'Willing to learn new goods and rules; answers common questions alone within {{14}} days of starting.',
  },
  seeker: {
    zh: '列出近来自学的工具或课程，写上各用了多久、现在能做到什么。',
    en: 'List tools or courses you lately taught yourself, how long each took and what you can do now.',
  },
  examples: {
    covered: [
      '任职要求：学习能力强',
      '任职要求：有较强的学习与沟通能力',
      '岗位要求：勤奋好学，踏实稳重',
      '任职要求：乐于接受新事物',
      '要求：悟性高，上手快',
      '任职要求：愿意主动学习平台规则',
      '岗位职责：学习并熟悉公司各类产品知识',
      '任职资格：能在短时间内掌握商品信息',
      'Requirements: willing to learn',
    ],
    waived: [],
    lookAlikes: [
      '福利待遇：提供学习机会',
      '公司福利：公司定期组织学习',
      '岗位职责：负责学习机型的售后',
      '岗位职责：督促学员按时学习',
      '任职要求：大学专科，学历不限专业',
      '福利待遇：工作简单，轻松上手',
    ],
  },
});
