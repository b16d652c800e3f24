import type { CopyWords } from '@/lib/copies/words';

/** The words of copies in Chinese: they leave the extension as plain text. */
export const zhCopies = {
  band: { thin: '待补充', basic: '基本', good: '良好', full: '完整' },
  severity: { illegal: '疑似违法', risky: '有风险', style: '措辞' },
  state: { open: '待复核', confirmed: '已确认' },
  role: { service: '客服岗', mixed: '混合岗位', other: '其他岗位' },
  itemState: { covered: '已写', waived: '不限', missing: '缺', unreadable: '不可读' },
  reason: { exception: '属于例外', misread: '不是这个意思', checked: '另行核实过', other: '其他' },
  and: '、',
  between: '；',
  stop: '。',
  titled: (title: string) => `「${title}」`,
  scored: (score: number, band: string) => `完整度 ${score}（${band}）`,
  partial: '只读到一部分，没有打分，也不说缺什么',
  unscored: '没有打分',
  counts: (written: number, missing: number) => `已写或不限 ${written} 项，缺 ${missing} 项`,
  missing: (n: number) => `缺 ${n} 项`,
  gaps: '补上加分最多的：',
  gap: (name: string, points: string) => `· ${name} +${points}`,
  findings: '疑似项，由人判断：',
  finding: (severity: string, name: string, state: string) => `· ${severity}：${name}（${state}）`,
  found: (severity: string, n: number) => `${severity} ${n} 项`,
  noneFound: '没有发现疑似项，没有发现不等于没有问题',
  more: (n: number) => `· 另 ${n} 项`,
  progress: (open: number, confirmed: number, dismissed: number) =>
    `${open} 项待复核 · ${confirmed} 已确认 · ${dismissed} 不采纳`,
  waiting: (n: number) => `（${n} 项待复核）`,
  report: {
    head: (engine: number, checklist: number, rules: number) =>
      `岗尺改判报告（引擎 ${engine}，清单 ${checklist}，规则 ${rules}）`,
    named: (name: string, id: string) => `「${name}」[${id}]`,
    item: (item: string, was: string, is: string) => `条目${item}：${was} → ${is}`,
    rule: (rule: string, severity: string, reason: string) => `规则${rule}，${severity}：不采纳，${reason}`,
    role: (was: string, is: string) => `岗位类型：${was} → ${is}`,
    clause: (words: string) => `  句：${words}`,
    wordless: '  句：没有指出',
    company: '〔单位〕',
    number: '〔联系方式〕',
  },
} as const satisfies CopyWords;
