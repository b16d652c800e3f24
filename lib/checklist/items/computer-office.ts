import { defineItem } from '../schema';

export const item = defineItem({
  id: 'computer-office',
  group: 'basic',
  name: { zh: '电脑与办公软件', en: 'Computer and office software' },
  definition: {
    zh: '要求会操作电脑，或会用Word、Excel、WPS等办公软件；只要求店铺后台、客服工具不算。',
    en: 'Asks for basic computer use or Word, Excel, WPS and the like; shop back offices and chat tools alone do not count.',
  },
  sources: ['B1.1'],
  weight: 1.5,
  frame: 'ask',
  covered: [
    // 熟练使用Word、Excel等办公软件; 会简单的表格
    '(<!技|功|职|性)(<know>|<able>|熟练的?|使用|运用|操作|应用|具备|具有)(地|的)?(使用|运用|操作|应用|掌握|制作)?…{14}<office>((、|/|和|及|与)?<office>)?((、|/|和|及|与)?<office>)?(等)?(各类|相关|常用|基本|基础)?<office>?(软件|的?操作|的?使用|应用)?(熟练)?',
    '<office>(、|/|等|和|及|与|,)?…{10}(使用熟练|操作熟练|熟练|运用自如|应用能力|操作能力|处理能力|操作技能|使用技巧|优先)',
    // 熟悉电脑基本操作; 电脑操作熟练; 会用电脑
    '(<!技|功|职|性)(<know>|<able>|熟练的?|使用|操作|运用|具备|具有|基本的?|简单的?|基础的?|有一定的?)…{8}(电脑|计算机)(的)?(及|和|与)?(基本|基础|常用|日常|简单)?(的)?(网络|办公)?(操作|使用|应用|技能|知识|能力|软件|打字)?(能力|技能|技巧|操作)?',
    '对(电脑|计算机|办公软件)…{4}(熟悉|了解|熟练|精通)',
    '(电脑|计算机)(的)?(基本|基础|日常|打字|办公|软件)?(的)?(操作|使用|应用|技能|水平|运用)(能力|技能|技巧)?(良好|熟练|较好|娴熟|优先)?',
    '(ms|microsoft) (office|excel|word)|(computer|pc|excel|office|word) (skill|literacy|literate|proficien|software)|(proficien|skilled|familiar|knowledge|experience)…{20}(excel|microsoft|ms office|computer)|computer literate',
    { in: ['none', 'ask'], any: ['办公(室)?(软件|自动化)', 'excel|wps|powerpoint', '文档处理', '制表'] },
    '<office>(等)?(办公软件)?(的)?(使用|操作|应用)?(要|较|很)?(过硬|精通|娴熟|扎实|良好|优秀|拿手|溜|没问题|无障碍|过关|6|达标)',
    '(<know>|熟练|会|使用|操作)…{6}(windows|mac|win10|win7|win)…{6}(系统|操作)',
    '(懂|会|能)…{4}(电脑|计算机)(!维修|组装|配件|类|专业)…{2}',
    '(电脑|计算机)(盲|小白)?(勿扰|要(会|熟)|熟练|较熟|很熟|操作自如|流利|流畅|没问题)',
    '(电脑|计算机)(操作)?(及|和|与|、)(打字|办公|录入)',
    '(会|能|可)(用|做|使用|制作)(简单的?)?(表格|报表|ppt|函数|透视表|文档)(!客)',
    '(电脑|计算机|表格|办公软件|<office>)…{2}(用|玩|操作|使用)(得|起来)?…{1}(溜|转|熟|顺|好|6|六)',
  ],
  waived: [],
  vetoes: [
    '(电脑|计算机)(配件|硬件|维修|外设|类目|行业|设备|周边|等?相关专业|类|专业|科学|屏幕|桌|椅|包|公司|城|店|端|客服在线|产品|品牌|问题|故障|技术|网络知识|、?通信)|(电脑|计算机|公共关系)…{8}(类|相关)?专业',
    '(配|提供|配备|自备|带|自带|需有|家里|家庭|客户|用户|家长)(有|置|的)?(个人|笔记本|全新|独立|办公)?电脑|电脑(及|和|、)?(苹果|耳麦|宿舍|网络齐全)|录入电脑系统?|电脑辐射',
    'office(办公)?(环境|楼|大楼|hours?)|(back|front|head|home|post) office|办公(环境|用品|地点|楼|区)',
    '(审批|登记|入职|应聘|报名|投诉|记录|填写|统计)…{2}表格|(产品|技术|合同|项目|接口)文档',
  ],
  suggestion: {
    kind: 'wording',
    zh: '熟练使用电脑，会用Excel或WPS筛选数据、做简单统计。',
    en: 'At home on a computer, able to filter and sum up simple data in Excel or WPS.',
  },
  seeker: {
    zh: '先学会三样：筛选、VLOOKUP、数据透视表，多数客服岗就够用了。',
    en: 'Learn three things first: filters, VLOOKUP and pivot tables; most seats ask no more.',
  },
  examples: {
    covered: [
      '任职要求：电脑用得溜',
      '任职要求：Office过硬',
      '任职要求：熟练操作windows系统',
      '任职要求：会做简单的报表',
      '任职要求：熟悉电脑基本操作',
      '任职要求：会用Excel做简单的表格',
      '要求：熟练使用各类办公软件',
      '任职要求：电脑操作熟练，打字快',
      '任职要求：Word、PPT使用熟练',
      '岗位要求：具备计算机应用能力',
      '任职要求：懂办公自动化',
      'Requirements: proficient in MS Office',
    ],
    waived: [],
    lookAlikes: [
      '公司简介：主营电脑配件类目',
      '福利待遇：公司配电脑和耳麦',
      '任职要求：计算机相关专业优先',
      '任职要求：熟练使用千牛后台',
      '岗位职责：帮助客户解决电脑故障',
      '公司福利：5A办公环境，下午茶',
    ],
  },
});
