/** Headings put into other words of the same sense, as another editor would. */

/** The words for one thing; each may stand in another's place. */
const SENSES: readonly (readonly string[])[] = [
  ['职位描述', '岗位描述', '工作描述', '职位详情', '职位介绍', '岗位介绍', '职位信息'],
  ['岗位职责', '工作职责', '工作内容', '主要职责', '职责描述', '职位职责'],
  ['任职要求', '岗位要求', '任职资格', '职位要求', '应聘要求', '招聘要求'],
  ['福利待遇', '薪资福利', '薪酬福利', '岗位福利'],
  ['公司介绍', '公司简介', '企业介绍', '公司信息', '企业简介'],
  ['工作地址', '工作地点', '上班地址'],
  ['相似职位', '推荐职位', '猜你喜欢'],
  ['About the job', 'About the role', 'Job description', 'About this role', 'Full job description'],
  ['Responsibilities', 'What you’ll do', 'Key responsibilities', 'Your responsibilities', "What you'll do"],
  ['Requirements', 'Qualifications', 'What we’re looking for', "What we're looking for", 'Who you are'],
  ['Benefits', 'What we offer', 'Perks and benefits'],
  ['About us', 'About the company', 'Company description'],
  ['Similar jobs', 'Recommended jobs', 'More jobs like this'],
];
const EDGE = /^[\s【】[\]「」《》■●◆▎|:：、.．\d一二三四五六七八九十(（)）]+|[\s【】[\]「」《》|:：]+$/g;

/** Rewords every heading that is a whole line; the same heading always into the same words. */
export function rewordHeadings(
  document: Document,
  choose: (below: number) => number,
): Record<string, string> {
  const reworded: Record<string, string> = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const words = node.data.replace(EDGE, '');
    const sense = SENSES.find((same) => same.includes(words));
    if (!sense || node.parentElement?.closest('script,style,textarea')) continue;
    const others = sense.filter((other) => other !== words);
    reworded[words] ??= others[choose(others.length)] as string;
    node.data = node.data.replace(words, reworded[words] as string);
  }
  return reworded;
}
