/** docs/compliance.md: what each rule of compliance finds, on which law it stands, and what to write instead. */

import { CATEGORIES, type Category, type Severity } from '@/lib/compliance/kinds';
import { LAWS, type Law } from '@/lib/compliance/laws';
import type { Rule } from '@/lib/compliance/schema';
import { code, list, page, plain, table } from './markdown';
import { rulePart } from './rule-part';

const INTRODUCTION = `# The rules of compliance

Made by \`npm run docs\` from \`lib/compliance\`: change the files there, not this page.

**This is not legal advice. 本页不是法律意见，所有提示均为“疑似”，请由人复核。** A rule finds words that may breach a law
or a platform's terms; a person decides. It speaks of a sentence and never of a company. That nothing is found does
not mean that a posting complies.

Negated words (非单休, 拒绝996) are never found. Expressions are shown as they are written in the rule's file;
\`lib/lexicon/pattern.ts\` describes the notation, \`lib/lexicon/words.ts\` holds the word classes.`;

const SEVERITY: Record<Severity, string> = {
  illegal: 'the words themselves state what a national law forbids or voids',
  risky: 'it depends on the context, on local rules, or on how authorities see it',
  style: 'lawful, but weak or off-putting',
};

const CATEGORY: Record<Category, string> = {
  discrimination: '就业歧视 · Discrimination',
  health: '健康 · Health',
  background: '身份与记录 · Background and records',
  money: '收费与扣押 · Fees and things withheld',
  pay: '薪酬 · Pay',
  contract: '合同 · Contract',
  hours: '工时 · Hours',
  protection: '特殊保护 · Protection',
  privacy: '个人信息 · Privacy',
  platform: '平台规则 · Terms of platforms',
  fraud: '欺诈 · Fraud',
  truth: '真实性 · Truth',
  tone: '语气 · Tone',
  statutory: '应当载明的内容 · What a posting must state',
};

const CHECKED: Record<Law['checked'], string> = {
  text: 'read in the statute',
  secondhand: 'in press or official read-outs',
  memory: 'not looked up; the number of the article is to be confirmed',
};

export function compliancePage(rules: readonly Rule[]): string {
  const of = (category: Category) => rules.filter((rule) => rule.category === category);
  return page([
    INTRODUCTION,
    table(
      ['Severity', 'Meaning', 'Rules'],
      Object.entries(SEVERITY).map(([severity, meaning]) => [
        code(severity),
        meaning,
        String(rules.filter((rule) => rule.severity === severity).length),
      ]),
    ),
    ...CATEGORIES.flatMap((category) => categoryPart(category, of(category))),
    ...lawsPart(rules),
  ]);
}

function categoryPart(category: Category, rules: readonly Rule[]): string[] {
  if (rules.length === 0) return [];
  return [
    `## ${CATEGORY[category]}`,
    table(
      ['Rule', '', 'Id', 'Severity'],
      rules.map(({ name, id, severity }) => [plain(name.zh), plain(name.en), code(id), code(severity)]),
    ),
    ...rules.map(rulePart),
  ];
}

/** The laws that the rules cite, with how their wording was checked. */
function lawsPart(rules: readonly Rule[]): string[] {
  const cited = new Set(rules.flatMap((rule) => rule.law));
  const rows = Object.entries(LAWS).filter(([id]) => cited.has(id as keyof typeof LAWS));
  return [
    '## 法律依据 · The laws',
    list(Object.entries(CHECKED).map(([checked, meaning]) => `${code(checked)}: ${meaning}`)),
    table(
      ['Key', 'Law', 'Year', 'Checked', 'Says'],
      rows.map(([id, { cite, english, year, checked, says }]) => [
        code(id),
        `${plain(cite)} ${plain(english)}`,
        plain(year),
        code(checked),
        `${plain(says.zh)} ${plain(says.en)}`,
      ]),
    ),
  ];
}
