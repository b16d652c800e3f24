import { defineItem } from '../schema';

export const item = defineItem({
  id: 'no-criminal-record',
  group: 'basic',
  name: { zh: '无犯罪记录', en: 'No criminal record' },
  definition: {
    zh: '对应聘者提出无犯罪、无治安处罚记录或要开证明（只作合规提示，不计分）；打击违法商品之类的工作内容不算。',
    en: 'Demands a clean criminal or police record, or a certificate of it (noted for compliance, never scored); fighting illegal goods as work does not count.',
  },
  sources: ['B1.5'],
  weight: 0,
  delicate: true,
  frame: 'fact',
  covered: [
    '(<!提供|出具|开具|提交|办理)(无(!需|须)|没有|未有|无任何|从无)(过)?(任何)?(违法|违纪|违规|刑事|治安|不良)?(及|和|、|或|与)?…{4}(犯罪|刑事处罚|治安处罚|行政拘留|刑事)(前科)?(行为|记录|史|证明|前科)?(证明)?',
    '(无|没有|无任何)(违法违纪|违法乱纪|不良|违法)(行为|前科|案底|社会)?(记录|前科|案底|行为)(!…{2}信用)',
    '(无|没有|无任何)…{6}(前科|案底|劣迹)|(背景|身家|历史)清白',
    '(<!无需|无须|不需要|不用|不必|不要求)(提供|出具|开具|需开|办理|提交|持有?)…{8}(无犯罪|犯罪记录|无违法)(…{6}(证明|记录))?|(<!提供|出具|开具|提交|办理)无犯罪(记录)?证明',
    '(政审|政治审查|政治背景|公安审查)(合格|通过|材料|证明)?|通过(政审|背景审查|公安)',
    '(no|clean|clear)( a)?…{12}(criminal|police) (record|history|conviction)|(criminal|police) (background|record) (check|certificate)',
    '(<!<latin>)(background|police|criminal|dbs|crb|nbi|reference and background)…{6}(check|clearance|screening|certificate|verification|vetting|investigation)',
    '(<!<latin>)criminal (record|history|conviction)|baseline security|security (clearance|vetting)',
    '(<!<latin>)(clear|clean) criminal',
    '(未|没|没有|从未|无)(受过|被|有过)?…{2}(刑事|治安|行政)(处分|处罚|拘留|强制)',
  ],
  waived: [
    '(不要求|无需|无须|不需要?|不必|不用|不查询?|不看)(提供|开具|出具|提交)?(任何)?(无?犯罪|无?违法|前科|案底|政审)(犯罪)?(记录)?(证明|查询)?',
    '(犯罪记录|前科|案底|政审)(证明)?(不要求|不查询?|不做要求|无要求|不限)',
  ],
  vetoes: [
    '(打击|识别|举报|防范|预防|涉嫌|涉及|协助公安|查处|拦截)…{6}(犯罪|违法|违规|诈骗)',
    '(商品|商家|账号|店铺|卖家|内容)…{4}(违法|违规|犯罪)(记录)?|(无|没有)(不良)?(信用|征信|逾期)…{4}记录|无不良(信用|征信)',
    '(background|identity) (check|screening) (team|product|company|software|industry|provider|platform)',
    'criminal (justice|law)|background check inquir',
  ],
  advice: {
    zh: '普通客服岗不必查犯罪记录，改为写明：遵守客户信息保密规定，入职时签保密协议。',
    en: 'An ordinary seat needs no record check; ask instead that customer data be kept confidential and an agreement signed on entry.',
  },
  seeker: {
    zh: '一般客服岗用不着这份证明；对方坚持时可以问依据哪条法律，治安记录不必自己提起。',
    en: 'An ordinary seat does not call for this certificate; if they insist, ask which law it rests on, and do not bring up police records yourself.',
  },
  examples: {
    covered: [
      '任职要求：无犯罪记录',
      '任职要求：无违法犯罪前科',
      '入职材料：须提供无犯罪记录证明',
      '任职要求：为人本分，无任何不良记录',
      '要求：遵纪守法，没有案底',
      '任职要求：政审合格',
      'Requirements: no criminal record',
      'Must pass a background check',
      'A national police check will be needed',
    ],
    waived: ['任职要求：不要求无犯罪记录证明', '其他说明：本岗位不查前科', '任职要求：无需提供无犯罪证明'],
    lookAlikes: [
      '岗位职责：打击违法犯罪商品',
      '岗位职责：识别诈骗风险并提醒用户',
      '任职要求：无不良信用记录',
      '岗位职责：处理商家违规记录的申诉',
      '岗位职责：协助公安打击犯罪',
      'About us: a background check software company',
    ],
  },
});
