import { defineRule } from '../schema';

/** Work that is sales, hosting or canvassing, whatever the title says. */
const OTHER_WORK =
  '(陌生拜访|陌拜|扫楼|扫街|扫村|地推|电话销售|电销|电话营销|外呼销售|外呼营销|陌生电话|上门推销|上门销售|发传单|派发传单|派单|街头推广|扫码拉新|拉新(!活动|规则|优惠|红包|券))';

export const rule = defineRule({
  id: 'duty-mismatch',
  name: { zh: '客服夹带电销、主播或地推', en: 'Hidden telesales, hosting or canvassing' },
  category: 'truth',
  severity: 'risky',
  law: ['HR-24', 'LC-8'],
  why: {
    zh: '名为客服，实际要打销售电话、出镜直播或上街推广，会误导求职者，来了也留不住。',
    en: 'A service title over cold calls, live shows or street work misleads people, and they leave.',
  },
  exception: {
    zh: '职位名称和职责都如实写明的，例如“电话销售”。',
    en: 'Fine where title and duties say so openly, as with “telesales”.',
  },
  rewrite: {
    advice: {
      zh: '把这部分写进职位名称，并说明占多少；占比大的就按那个岗位招。',
      en: 'Put it in the title with its share; where it is most of the work, post that job.',
    },
  },
  seeker: {
    zh: '问清每天外呼、直播或外出各占多少，有没有业绩任务，完不成会怎样。',
    en: 'Ask what share of the day goes to calls, shows or trips, and what happens if a target is missed.',
  },
  found: [
    {
      in: ['none', 'duty'],
      any: [
        '(实际|其实|说白了|主要)(的)?(工作|上|内容|岗位|职责|就|是)…{10}(推销|邀约意向|邀约客户|电话邀约|电销|外呼销售|拉新|地推)',
        '推销(贷款|保险|理财|信用卡|课程|保健品|会员卡)(!电话|骚扰|话术|嫌)',
        `(负责|主要|从事|需要?|要|进行|开展|做|通过|参与|完成|兼顾|兼|协助|安排|接受|能|每天|内容|以)…{8}${OTHER_WORK}(!经验|经历|行业|团队|部门|岗)`,
        '(按|根据|照着?|拿着?|用)…{6}(名单|号码|资源库?)…{6}(打|拨打|外呼|呼出)(电话|#)|(下午|晚上|上午|每天|轮流|需要?|要|兼)(上播|开播)(!时间|计划|前)|(上播|开播)带货|(商场|街头|街上|门口|小区|地铁口|写字楼|社区|校园)(门口|里)?(摆摊|扫码|拉新|推广|发传单|送礼品?)|上门(拜访|推销)|签单(回款|收款)|挖(掘)?新客户(!经验|能力)',
        '(开发|拓展|拜访|寻找)陌生客户|陌生客户的?(开发|拓展|拜访)|自(行|己)(开发|寻找|找|拓展)客户',
        '(兼职?|兼任|兼做|客串|担任|轮流|顶替|充当)…{3}(带货|直播间)?主播(!沟通|助理)',
        '(当|做|干|转)(带货|直播间)?主播(!沟通|助理|后台|的)',
        '(出镜|真人出镜)(带货|直播|讲解|主播|拍摄)|(需要?|要|能|愿意|接受|可以)出镜|直播带货(!客服|团队|公司|平台|企业)',
        '(<!<latin>)(make|making|do|doing|handle|through|includes?|including|daily|outbound)( |…{10} )(cold( |-)calls?|cold( |-)calling|telesales|telemarketing)',
        '(<!<latin>)(door( |-)to( |-)door|street canvassing|cold( |-)calling)',
      ],
    },
    { in: ['duty'], any: [`^${OTHER_WORK}…{8}$`] },
    {
      in: ['ask', 'offer'],
      any: [
        `(需要?|要|必须|能|能够|愿意|可以)(接受|适应|配合|从事|做|去|参与|外出)${OTHER_WORK}(!经验|经历)`,
        '(能|愿意|可以?|需要?|要|接受)(兼职?|兼任|兼做|客串|出镜|当)…{2}(主播|直播带货)',
      ],
    },
  ],
  exempt: {
    sentence: ['<none-of-it>'],
    words: [
      '(配合|协助|对接|支持|辅助|联系|回答|跟进|跟随)…{4}主播',
      '(no|not|without|never|any|non)( |-)…{10}(cold|telesales|telemarketing|door)',
      '(不|无|非|没有|不用|无需|不是|不涉及|拒绝)…{6}(出镜|电销|电话销售|地推|主播)',
    ],
    clause: ['经验|经历|背景|优先|转岗|晋升|转到|升为|投诉|产品(知识|咨询|问题|经理|部)|部门(转|分配)'],
  },
  examples: {
    found: [
      '岗位职责：照公司名单打电话邀约',
      '岗位职责：晚上开播带货两小时',
      '岗位职责：小区门口扫码拉人',
      '岗位职责：上门拜访、签单收款',
      '岗位职责：主要工作为电话销售',
      '岗位职责：需要地推拉新',
      '岗位职责：客服兼主播',
      '岗位职责：电销老客户套餐',
      '岗位职责：每天出镜直播两小时',
      '岗位职责：自行开发客户',
      '任职要求：能接受电销',
      'Duties: make cold calls to new leads',
    ],
    lookAlikes: [
      '岗位职责：按回访名单记录满意度',
      '岗位职责：主播开播前核对商品链接',
      '岗位职责：解答小区门口快递柜扫码失败',
      '岗位职责：非电销，纯接待',
      '岗位职责：不涉及外呼销售',
      '岗位职责：配合主播解答弹幕问题',
      '任职要求：有电话销售经验优先',
      '岗位职责：解答拉新活动规则',
      '岗位职责：外呼回访老客户满意度',
      '发展：表现好可转岗电销团队',
      'Duties: answer calls, no cold calling',
    ],
  },
});
