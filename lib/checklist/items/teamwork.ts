import { defineItem } from '../schema';

export const item = defineItem({
  id: 'teamwork',
  group: 'ability',
  name: { zh: '团队协作', en: 'Teamwork' },
  definition: {
    zh: '要求与同事或其他部门协作，写成职责也算；把团队当福利来介绍（氛围好、年轻、旅游）不算。',
    en: 'Asks for working with colleagues or other departments, also as a duty; a team praised as a benefit does not count.',
  },
  sources: ['A2.7', 'B1.7', 'A3.6'],
  weight: 2,
  frame: 'ask',
  covered: [
    // 团队合作精神; 协作能力; 集体荣誉感
    '(<good>的?|<have>)?团队(、|的|之间的?|工作|及|和)?(合作|协作|配合|意识|精神|荣誉|协同|互助|观念)(、|和|与)?(精神|意识|能力|观念|感|荣誉感)?(较强|很强|强|好)?',
    '(<good>的?|<have>)?(合作|协作|团结|集体|协同|互助)(、|和|与|协作|合作|互助|沟通|荣誉)?(的)?(精神|意识|能力|观念|荣誉感)',
    '(团队|集体)(、|和|及|与)…{3}(精神|意识)|集体(荣誉|观念)',
    // 与仓库配合; 跨部门沟通
    '(与|和|跟|同|对)…{8}<colleague>…{12}(沟通|协调|协作|配合|合作|协同|联动|衔接|对接|打交道|支持|共同努力|相处)',
    '(跨|各|其他|其它|相关|关联|内部)(的)?部门(间|之间|内部|内)?(的)?(及时|密切|有效)?(沟通|协调|协作|配合|合作|联动|衔接|协同|信息)',
    '(协调|联动|衔接)(!能力|、)(好|与|和|及配合)?…{6}(<colleague>|部门)(!负责人|经理|主管|领导|总监)',
    '(与|同)?(同事|仓库)(之间|间|们)?…{8}(沟通|交流|配合|互助|支持)|(协作|合作)(同事|<colleague>)',
    '(服从|融入)(团队|集体)(!管理|规定)|(配合|协助|协同|支持|融入)(好|与|和|及|并)?…{2}(<colleague>|部门|集体)(!负责人|经理|主管|领导|总监|规定|管理)',
    '(配合|协助)(好)?(主管|组长|店长)…{4}(达成|完成)…{4}(目标|业绩|指标)',
    '互帮互助|互相(帮助|配合|支持)|相互(帮助|配合|支持|协作)|乐于助人|团结(同事|友爱|互助|协作|合作|他人)',
    '(协调配合|协同配合|配合协作)(能力|意识)|配合度高|团队合作|团队协作|部门(协作|协同|配合)|(配合|协助|支持)(各|其他|其它)部(!门|分|位)',
    'team( |-)?(work|working|player|spirit|oriented)|cross( |-)(functional|department)|(work|cooperate|collaborate) (well )?(with|in|as) (a |the |other )?(team|colleagues|departments)',
  ],
  waived: [
    '(无需|无须|不需要?|不用|不必|不要求)(与|和|跟)?(他人|其他人|同事|团队|其他部门|跨部门|部门)?(的|间)?(协作|合作|配合)',
  ],
  vetoes: [
    '团队…{4}(氛围|旅游|聚餐|建设活动|年轻|有趣|奖金|团建|出游|活动)',
    '(团队|工作|同事|部门)…{6}(融洽|和谐|轻松|友好|欢乐|氛围)',
    '(监管|政府|执法|司法|公安|工商|税务|主管)部门',
    '(供应商|合作商|合作伙伴|商家|服务商|外部|代理商)…{4}(合作|协作|沟通)',
    '合作(商|方|伙伴|共赢|客户|医院|企业|单位|品牌|项目|渠道)',
    '(带领|管理|培训|指导|激励|组建|打造|建设)…{6}团队',
    '(互帮互助|互相帮助|互助|互相支持|团结)…{6}(氛围|环境|大家庭|集体)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '有团队协作精神，遇到缺货、错发主动找仓库和运营核实，下班前写清交接。',
    en: 'Works as one of a team: checks shortages and wrong parcels with warehouse and operations and leaves a clear handover.',
  },
  seeker: {
    zh: '写一件跨部门一起办成的事，说清哪一段是你推动的。',
    en: 'Describe one thing done across departments and say which part you moved.',
  },
  improve: {
    source: 'A3.6',
    zh: '主动把交接表或知识库的维护接过来，让同事少问一遍。',
    en: 'Take on the handover sheet or the knowledge base, so that colleagues need not ask twice.',
  },
  examples: {
    covered: [
      '任职要求：有团队合作精神',
      '任职要求：具备较强的协作能力',
      '岗位职责：与仓库、物流等部门保持沟通，跟进异常件',
      '岗位职责：配合运营部门做好活动期间的接待',
      '任职要求：有集体荣誉感，能融入团队',
      '要求：与同事互相支持，团结协作',
      '岗位职责：负责跨部门的协调',
      'Requirements: a team player',
    ],
    waived: ['工作内容：在家接待，无需与同事协作'],
    lookAlikes: [
      '福利待遇：团队氛围好',
      '公司介绍：我们的团队年轻有趣',
      '福利待遇：团队旅游每年两次',
      '岗位职责：负责客服团队的培训和管理',
      '岗位职责：与供应商合作，跟进来货',
      '福利待遇：同事关系和谐，团队活动多',
    ],
  },
});
