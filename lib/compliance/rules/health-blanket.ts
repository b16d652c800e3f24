import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'health-blanket',
  name: { zh: '笼统要求身体健康', en: 'Bare “good health”' },
  category: 'health',
  severity: 'style',
  law: ['LC-8', 'PI-6'],
  why: {
    zh: '一句“身体健康”说明不了工作需要什么，容易变成对残障或患病者的排斥。',
    en: 'It tells nothing of what the work needs, and invites bias against illness and disability.',
  },
  rewrite: {
    advice: {
      zh: '删去，或写明具体条件：久坐、夜班次数、戴耳麦接听。',
      en: 'Drop it, or name the conditions: sitting, night shifts a month, a headset.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '多半只是套话；可以问清工作要求，例如要不要上夜班、久坐多久。',
    en: 'Mostly a stock phrase; ask what the work asks for, such as night shifts or long sitting.',
  },
  found: [
    {
      any: [
        '(良好|较好|强健|过硬|健康|不错|好)的?(身体|体能)(素质|状况|条件|状态)|(良好|强健|健康|强壮)的?(体魄|体格|体质)|(<!改善|增强|调理|提升|提高)体质(好(!坏)|佳|强健?|良好|过硬)(!的?(人|<customer>|孩子|宝宝))',
        '身体(只要|必须|要|须|需|一定要)?(健康|强健|康健|健壮|强壮|硬朗|健硕)|(身心|心理|精神)(状况|状态)?(健康|健全)',
        '(身体健康|身体|健康)(素质|状况|状态|条件|机能)(要|须|需|:)?(良好|较好|好|佳|健康|优|过硬|棒)|身体(好|棒|倍棒)(!处)',
        '身体(底子|素质|条件)?(硬朗|结实|没(有)?(大)?(毛病|问题|病)|杠杠的|扛得住)|身子骨(好|硬朗|结实)',
        '体格(健壮|强健|健康|强壮|好)|体魄(强健|健康|健壮)|体检(合格|通过|达标|过关)|通过(公司|入职|医院)?(的)?体检|(<!身|人|本|整|群|个|肢)体健(!身|康|检|美)',
        '(<!your |their |the )(good|excellent|sound) (physical |general |mental )?health(!y|care| insurance| and safety| benefit)|physically (fit|healthy)|good physical (condition|shape|fitness)|(must|should|to) be healthy|healthy body',
      ],
      in: ['none', 'ask', 'duty'],
    },
  ],
  exempt: {
    words: [
      '(拥有|打造|塑造|收获|带来|获得|练就)…{6}(体魄|体格|体质)',
      '(为了?|关乎|事关|考虑到?|为着)…{8}(身体|身心|心理|精神)健康',
      '(大家|全员|每个人|每位|彼此|团队)(们)?(的)?(身体|身心|心理)健康',
      '(关心|关注|关爱|关怀|保障|保护|呵护|守护|祝|愿|促进|增进|有益|有利|有害|影响|危害|损害|了解|跟进|根据|改善|维护|负责|注重|重视|指导|咨询)…{4}(身体|身心|心理|精神)…{2}(健康|状况)',
      '(<customer>|员工|孩子|宝宝|儿童|青少年|学生|老人|老年人|人们|大众|会员|您|家人|同事|伙伴)(们)?(的)?(身体|身心|心理|精神)(健康|状况)',
      '(身体|身心|心理|精神)健康(险|管理|检查|体检|类|咨询|产品|状况(!良好|较好|好|佳|优)|问题|监测|评估|数据|检测|知识|讲座|教育|课|服务|行业|顾问|师|保障|证|活动|发展|成长|辅导|热线|平台|领域|治疗|档案|假|援助)',
    ],
  },
  examples: {
    found: [
      '健康状况：良好',
      '任职要求：体质好，熬得住夜班',
      '身体没毛病，能上夜班',
      '任职要求：身体健康，能吃苦',
      '任职要求：身体素质好',
      '任职要求：品行端正，身心健康',
      '要求：身体只要健康即可',
      '任职要求：身体状况良好，能上夜班',
      '任职要求：精神健康，抗压能力强',
      'Requirements: in good health, able to work nights',
    ],
    lookAlikes: [
      '任职要求：肢体健全',
      '根据顾客体质好坏推荐茶饮',
      '主营大健康类目',
      '福利待遇：公司关心员工身体健康，每年体检',
      '岗位职责：解答身体健康险的投保咨询',
      '岗位职责：跟进客户的身体健康状况',
      '岗位职责：心理健康热线接听',
      'Benefits: good health insurance',
    ],
  },
});
