/** Words that people put over columns, in both languages. */

/** What a column can be taken for. */
export const TARGETS = [
  'title',
  'company',
  'place',
  'salary',
  'education',
  'experience',
  'headcount',
  'validity',
  'description',
  'url',
  'note',
  'tags',
  'status',
  'rating',
  'owner',
  'firstSeen',
  'lastSeen',
] as const;
export type Target = (typeof TARGETS)[number];

/** Targets that several columns may share: their texts are put one below the other. */
export const SHARED: readonly Target[] = ['description', 'note', 'tags'];

/** In their plain form (`plainHeader`); the longest one that a header holds decides. `derived`: columns that say what is judged anew anyway. */
const WORDS: Readonly<Record<Target | 'derived', string>> = {
  title:
    '职位名称 岗位名称 招聘岗位 招聘职位 应聘岗位 职位标题 岗位标题 工作名称 职务名称 职位名 岗位名 职位 岗位 职务 标题 title jobtitle jobname positiontitle position job name',
  company:
    '公司名称 公司全称 公司简称 企业名称 单位名称 用人单位 招聘单位 招聘企业 公司名 企业名 公司 企业 单位 雇主 店铺 company companyname employer organisation organization brandname',
  place:
    '工作地点 工作地址 工作城市 上班地点 办公地点 工作地区 所在城市 所在地 城市 地点 地址 地区 区域 省市 place location city area address worklocation',
  salary:
    '薪资范围 薪资待遇 薪酬范围 薪酬待遇 工资待遇 薪资 薪酬 月薪 年薪 工资 待遇 薪水 salary pay wage compensation salarydesc',
  education: '学历要求 最低学历 学历 文化程度 education degree educationlevel',
  experience: '工作经验 经验要求 工作年限 年限要求 经验 年限 experience workexperience yearsofexperience',
  headcount: '招聘人数 招聘数量 需求人数 人数 名额 headcount openings vacancies',
  validity:
    '截止日期 截止时间 有效期 更新时间 更新日期 发布时间 发布日期 validity validthrough expires deadline updated posted',
  description:
    '职位描述 岗位描述 职位详情 岗位详情 职位信息 岗位职责 工作职责 主要职责 岗位内容 工作内容 职责描述 职责 任职要求 任职资格 任职条件 岗位要求 职位要求 招聘要求 要求 描述 详情 正文 内容 福利待遇 公司福利 福利 jd jobdescription description responsibilities requirements qualifications duties benefits text content detail',
  url: '职位链接 岗位链接 职位网址 详情链接 链接 网址 url link href joburl',
  note: '我的笔记 笔记 备注 批注 说明 点评 note notes remark remarks comment comments memo',
  tags: '标签 标记 tag tags label labels keywords',
  status: '跟进状态 处理状态 当前状态 状态 进度 阶段 status stage',
  rating: '评级 星级 打分 rating stars',
  owner: '归属 归属方 所属 owner ownedby',
  firstSeen: '首次看到 首次发现 firstseen',
  lastSeen: '最近看到 最后看到 采集时间 抓取时间 lastseen seen',
  derived:
    '完整度 档位 缺项数 疑似违法 有风险 措辞 岗位类型 职位类型 score band missing possiblyunlawful risky wording role 序号 编号 职位编号 岗位编号 id no index',
};

const ENTRIES = Object.entries(WORDS).flatMap(([target, words]) =>
  words.split(' ').map((word) => ({ target: target as Target | 'derived', word })),
);
const EXACT = new Map(ENTRIES.map(({ target, word }) => [word, target]));
/** Latin words are too short to be looked for within others. */
const WITHIN = ENTRIES.filter(({ word }) => /^\p{Script=Han}{2,}$/u.test(word)).sort(
  (a, b) => b.word.length - a.word.length,
);

/** A header without width, case, spaces, signs, and what stands in brackets. */
export function plainHeader(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([{【].*?[)\]}】]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a header says its column is, and how surely. */
export function readHeader(header: string): { target: Target | 'derived'; exact: boolean } | null {
  const plain = plainHeader(header);
  const exact = EXACT.get(plain);
  if (exact) return { target: exact, exact: true };
  if (plain.length > 20) return null;
  const within = WITHIN.find(({ word }) => plain.includes(word));
  return within ? { target: within.target, exact: false } : null;
}
