import { defineItem } from '../schema';

export const item = defineItem({
  id: 'knowledge-sharing',
  group: 'offer',
  name: { zh: '内部分享会', en: 'Sharing sessions' },
  definition: {
    zh: '写明有内部的分享会、经验或案例交流；把商品分享给顾客不算，乐于分享的性格也不算。',
    en: 'Names sharing sessions or the exchange of cases and experience; sharing goods with customers or a sharing nature does not count.',
  },
  sources: ['B3.8'],
  weight: 1,
  frame: 'offer',
  covered: [
    '(经验|案例|知识|技能|技术|读书|话术|销冠|内部|心得|主题|复盘|学习|干货|业务|优秀员工)(的)?(分享|交流|研讨)(会|活动|日|机制|机会|课|沙龙|制度)',
    '(每周|每月|定期|不定期|每季度?|每两周|双周|内部|每天)…{10}(分享|经验交流|案例交流|研讨)(!红包)',
    '(分享|交流|研讨|读书)会',
    '分享日',
    {
      in: ['none', 'offer', 'company'],
      any: ['(经验|案例|知识|话术|技能|技术|业务|学习|心得)(的)?(分享|共享|交流(!能力|顺畅))'],
    },
  ],
  waived: [],
  vetoes: [
    '(乐于|善于|愿意|喜欢|热爱|勇于|敢于)…{6}(分享|交流)',
    '(下午茶|零食|美食|水果|快乐)…{3}分享',
    '(<customer>|商品|朋友圈|直播间|社群|粉丝群|链接)…{6}分享',
    '(产品|方案|客户)…{2}技术交流',
    '分享(给|到|商品|链接|优惠|朋友圈|产品)',
    '(家长|客户|会员|学员|相亲|招商|产品)(的)?…{2}(分享|交流)会',
    '(具有|具备|良好|较强)…{6}交流',
  ],
  suggestion: {
    kind: 'promise',
    zh: '每月办{{2}}场经验分享会，同事之间互相讲案例。',
    en: '{{2}} sharing sessions a month, where colleagues go through cases.',
  },
  seeker: { zh: '备一个五分钟的案例，随时能讲。', en: 'Keep a five-minute case ready to tell.' },
  examples: {
    covered: [
      '福利待遇：每月举办经验分享会',
      '福利待遇：定期案例分享',
      '公司每周有内部分享',
      '福利待遇：读书会、沙龙',
      '福利待遇：销冠经验交流',
      '团队每两周做一次话术研讨',
    ],
    waived: [],
    lookAlikes: [
      '岗位职责：引导买家分享商品链接',
      '任职要求：乐于分享，性格开朗',
      '福利待遇：下午茶分享',
      '岗位职责：组织家长分享会',
      '任职要求：良好的交流能力',
      '福利待遇：每月团建',
    ],
  },
});
