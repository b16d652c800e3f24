/** The title of the posting on a page: beside its text, and never a list's or a site's. */
import { attributeOf, documentOf, selectFirst, titleOf } from '@/lib/page/dom';
import { UNSEEN } from '@/lib/page/visible-text';
import { endsPosting, headingKind, isPagesOwn } from './headings';
import { type Line, type PageLines, upFrom } from './lines';
import { besideLines, isLabelled, range, rankOf } from './sections';

export interface FoundTitle {
  title: string;
  /** The line that shows it; null where only the document names it. */
  line: number | null;
}

/** Words by which a line is the name of a job. */
const JOB =
  /客服|售后|售前|坐席|座席|话务|接线|专员|经理|主管|助理|顾问|代表|工程师|组长|店长|主任|总监|文员|运营|主播|销售|导购|营业员|收银员|服务员|设计师|会计|出纳|教师|司机|操作工|实习生|[\u4e00-\u9fff](?:员|师|岗|长|工|生)(?:$|[（(\s/、\-—])|\b(?:representatives?|specialists?|associates?|agents?|advis[oe]rs?|managers?|engineers?|assistants?|coordinators?|consultants?|analysts?|support|service|success|officers?|supervisors?|leads?|clerks?|operators?|developers?|designers?|administrators?|receptionists?|directors?|interns?|executives?|care|csr|technicians?)\b/i;
const PERSON = /(?:先生|女士|老师|小姐|招聘者|猎头|\bHR\b|人事|发布)|在线$|^Hi\b/;
const LISTED =
  /(?:招聘|求职)(?:网|信息|专区|频道|平台|首页)|人才网|(?:全部|热门|最新|推荐|相似|更多|其他|在招|招聘|搜索)(?:职位|岗位|结果)|(?:职位|岗位)(?:列表|搜索|详情|信息|推荐|描述)|共\s*\d+|\d+\s*个(?:职位|岗位)|加入我们|招贤纳士|人才招聘|社会招聘|校园招聘|诚聘英才|招聘(?:信息)?$|(?:^|\s)jobs\s+(?:in|near|at)\s|\bjobs$|^(?:careers?|jobs?|open (?:roles|positions)|join (?:us|our team)|search.*|job (?:details?|search|openings?|listings?)|all jobs|current openings|opportunities)$|\b\d+ (?:jobs|results|openings)\b|sign in|join or/i;
const PAY =
  /\s*[（(]?(?:月薪|薪资|年薪)?[:：]?\s*[\d.,]+\s*[kKwW千万元]?\s*(?:[-~–—至到]\s*[\d.,]+\s*)?(?:[kK千万]|元)(?:\/?[月天时年])?(?:[·*]\s*\d+薪)?[)）]?\s*$/;
const BADGE =
  /\s*(?:元\s*\/\s*[月天时]|[-–—]\s*job post(?:ing)?|急聘|急招|热招|招聘中|最新|置顶|认证|在招|hot|new|urgent)$/i;
/** What a writer puts before the name of the job. */
const CALL =
  /^[【[（(]\s*(?:急|热|高薪)?(?:招聘|诚聘|急聘|诚招|急招|热招|招人|hiring)\s*[】\]）)]\s*|^(?:招聘|诚聘|急聘|诚招|急招)(?:职位|岗位)?\s*[:：]\s*/i;
const LONGEST = 60;

interface Candidate {
  index: number;
  text: string;
  rank: number;
  size: number;
  linked: boolean;
}

/** @param first the first line of the text. */
export function titleNear(page: PageLines, first: number, last: number): FoundTitle {
  const document = documentOf(page.root);
  const names = namesOf(document);
  const beside = besideLines(page);
  const candidates: Candidate[] = range(Math.max(0, first - 160), first - 1).flatMap((index) => {
    const line = page.all[index] as Line;
    const text = plainTitle(line.text);
    if (beside(index) || !mayBeTitle(line, text)) return [];
    const size = Number.parseFloat(page.styleOf(line.inner).fontSize) || 0;
    return [{ index, text, rank: rankOf(line), size, linked: line.linked * 2 > line.text.length }];
  });
  const heads = candidates.filter(({ rank }) => rank === 1);
  const texts = new Set(heads.map(({ text }) => text));
  const [head] = heads;
  if (head && texts.size === 1 && (isNamed(head.text, names) || JOB.test(head.text))) return found(head);
  const near = nearest(page, candidates, names, first, last);
  if (near) return found(near);
  if (head && texts.size === 1 && !isLastName(head.text, names)) return found(head);
  // 【长沙 售后客服招聘】: the place stands before the title.
  const named = (names[0] ?? '').replace(/^[\u4e00-\u9fff]{2,4}(?:[-·][\u4e00-\u9fff]{2,6})?\s+/, '');
  return {
    title: JOB.test(named) && !LISTED.test(named) && named.length <= LONGEST ? named : '',
    line: null,
  };
}

function found({ text, index }: Candidate): FoundTitle {
  return { title: text, line: index };
}

/** The first element around the text, from the inside out, that has a line built as a title. */
function nearest(
  page: PageLines,
  candidates: readonly Candidate[],
  names: readonly string[],
  first: number,
  last: number,
): Candidate | null {
  const size = Number.parseFloat(page.styleOf((page.all[first] as Line).inner).fontSize) || 16;
  let seen = first;
  for (let up: Element | null = page.around(first, last); up; up = upFrom(up)) {
    const from = page.spanOf(up)?.[0] ?? first;
    if (from < seen) {
      const here = candidates.filter(({ index }) => index >= from && index < seen);
      const strong = here.filter(
        ({ text, rank, size: own }) =>
          JOB.test(text) && ((rank > 0 && rank < 7) || own >= size * 1.15 || isNamed(text, names)),
      );
      const named = here.filter(({ text, rank, linked }) => rank > 0 && !linked && isNamed(text, names));
      // Without any style of its own it is the first thing said in the part of the page that holds the text.
      const plain = here.filter(({ text, index, linked }) => JOB.test(text) && !linked && index <= from + 3);
      const choice = best(strong) ?? best(named) ?? (strong.length === 0 ? plain[0] : null);
      if (choice) return choice;
      if (strong.length > 2) return null;
      seen = from;
    }
    if (up === page.root) break;
  }
  return null;
}

/** The largest of a few; none where many of one size stand there, as in a list. */
function best(candidates: readonly Candidate[]): Candidate | null {
  const sorted = [...candidates].sort(
    (a, b) =>
      Number(a.linked) - Number(b.linked) ||
      b.size - a.size ||
      (a.rank || 9) - (b.rank || 9) ||
      b.index - a.index,
  );
  const [top] = sorted;
  if (!top) return null;
  const equal = new Set(
    sorted
      .filter(({ size, rank, linked }) => size === top.size && rank === top.rank && linked === top.linked)
      .map(({ text }) => text),
  );
  return equal.size <= 1 ? top : null;
}

function mayBeTitle(line: Line, text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST &&
    !LISTED.test(text) &&
    !PERSON.test(text) &&
    !isLabelled(line.text) &&
    !isPagesOwn(text) &&
    headingKind(text) === null &&
    !(endsPosting(text) && !JOB.test(text)) &&
    !/[。！；;]|[，,].*[我你]|[？?]$|^\d[\d.,kK\-~元]*$/.test(text)
  );
}

/** Without the pay and the badges that stand on the same line. */
export function plainTitle(text: string): string {
  let plain = text
    .replace(/[（(][^（）()]*[\ue000-\uf8ff][^（）()]*[）)]/g, '')
    .replace(/\s*[\ue000-\uf8ff][\ue000-\uf8ff\d.\-~–kKwW千万元/月天时]*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  plain = plain.replace(CALL, '');
  for (let i = 0; i < 3; i++) plain = plain.replace(PAY, '').replace(BADGE, '').trim();
  return plain;
}

/** What the document calls itself, in parts: 「客服专员招聘」_某某公司招聘-某网. */
export function namesOf(document: Document): string[] {
  const meta = selectFirst(document, 'meta[property="og:title"],meta[name="twitter:title"]');
  return [titleOf(document), (meta && attributeOf(meta, 'content')) ?? ''].flatMap((title) => {
    const bare = title.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
    const quoted = /[「【《『]\s*(.+?)\s*[」】》』]/.exec(bare)?.[1];
    const parts = bare
      .replace(/[「【《『」】》』]/g, '_')
      .split(/\s[-–—|·@]\s|[_|｜–—]|(?<=[\u4e00-\u9fff)）])[-,，]|-(?=[\u4e00-\u9fff])| at (?=[A-Z])/)
      .map((part) =>
        part.replace(/^(?:诚聘|急聘|招聘)[:：]?|(?:最新)?招聘(?:信息)?$|^job application for /gi, '').trim(),
      );
    return [...(quoted ? [quoted.replace(/(?:最新)?招聘(?:信息)?$/, '')] : []), ...parts].filter(Boolean);
  });
}

function isNamed(text: string, names: readonly string[]): boolean {
  const tight = text.replace(/\s+/g, '').toLowerCase();
  return names.slice(0, 2).some((name) => {
    const other = name.replace(/\s+/g, '').toLowerCase();
    return (
      other === tight ||
      (JOB.test(text) &&
        tight.length >= 3 &&
        (other.includes(tight) || (tight.includes(other) && other.length >= 3)))
    );
  });
}

/** The site's own name stands last. */
function isLastName(text: string, names: readonly string[]): boolean {
  return names.length > 1 && names.at(-1) === text;
}
