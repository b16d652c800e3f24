/** The two articles from which the checklist was drawn, by title, with the sections that items point into. */
export const ARTICLES = {
  A: {
    title: '电商客服岗位职责及任职要求',
    sections: { 'A.intro': '引言', A1: '岗位职责', A2: '任职要求', A3: '提升职业竞争力', A4: '职业发展前景' },
  },
  B: {
    title: '各大电商平台当客服的要求和条件有哪些',
    sections: { B1: '基本要求', B2: '具体技能要求', B3: '培训与发展' },
  },
} as const;

const POINT = /^([AB])(?:\.intro|(\d)\.t?(\d+))$/;

/** A source such as `A1.3` in words: article, section and number. @throws {Error} when it points nowhere. */
export function describeSource(source: string): string {
  const match = POINT.exec(source);
  const article = match && ARTICLES[match[1] as 'A' | 'B'];
  const section =
    article && (article.sections as Record<string, string>)[match[2] ? `${match[1]}${match[2]}` : source];
  if (!match || !article || !section) throw new Error(`no such source: ${source}`);
  return `《${article.title}》${section}${match[3] ? ` ${match[3]}` : ''}`;
}
