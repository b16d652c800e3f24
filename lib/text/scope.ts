/** Words that turn a statement: negators, waivers that follow, and signs of a preference; and how far each reaches. */
import type { RuleSource } from '@/lib/lexicon/compile';
import { type Folded, spaceBefore } from './normalise';

/**
 * near: negates what follows at once (非销售). far: negates what it governs (无需外呼或销售).
 * after: waives what it follows (学历不限). list: names what it waives itself (学历、经验不限).
 * neutral: contains a negator's letters but negates nothing (不断). preferred: asked for as a plus only.
 * refused: turns away those who lack it, so that a waiver beside it asks for what it seems to waive (无经验勿扰).
 */
export type Cue = 'near' | 'far' | 'after' | 'list' | 'neutral' | 'preferred' | 'refused';

/** What is waived in a row: 性别、学历、经验不限. */
const WAIVED =
  '(性别|男女|年龄|学历|专业|户籍|户口|籍贯|地域|地区|婚否|行业|(工作|从业|行业|相关)?(经验|经历)|学历要求|专业背景)';
const AND = '(、|和|及|与|或|/)?';

export const CUE_RULES: RuleSource[] = [
  { key: 'cue:near', patterns: ['(不|无|非|没|免|勿|零|未)'] },
  {
    key: 'cue:far',
    patterns: [
      '(无需|无须|毋须|无任何|无规定|无固定|免除|没有|没啥|拒绝|告别|远离)',
      '不(需要?|必|用|要求|做|含|包含|接|带|涉及|涉|考核|看重?|强制|参与|从事|负责|承担|安排|设|规定|打|背|卡|存在|再|收)',
      '(<!<latin>)(no|not|without|never|nor|neither|(don|doesn|isn|aren|won|needn)<apos>t)(!<latin>)',
    ],
  },
  {
    key: 'cue:after',
    patterns: [
      '(不限|不限制|不设限|不做(要求|限制|限定)|不作(要求|限制|限定)|不要求|无要求|没有?要求|无特殊要求|不强求|不是必须|非必须|无所谓|不拘|不重要)',
      '(not|n<apos>t)( be| always| strictly)? (required|necessary|needed|essential|mandatory|expected|important|compulsory|involved|a (must|requirement))|unnecessary',
    ],
  },
  {
    key: 'cue:list',
    patterns: [
      `${WAIVED}${AND}${WAIVED}(${AND}${WAIVED})?(${AND}${WAIVED})?(均|都|皆)?(不限|不拘|不作要求|不做要求|无要求)`,
    ],
  },
  {
    key: 'cue:neutral',
    patterns: [
      '不(断|仅|但|光|单|同|错|少于|低于|高于|超过|限于|限量|怕|怯|惧|畏|急|骄|躁|慌|乱|卑|亢|厌|懈|忘|失|乏|辞|计较|计得失|拘小节|拘一格|服输|折不扣|折腾|遗余力|轻易|放弃|抱怨|埋怨|推诿|推卸|拖|迟到|早退|旷工|定期|定时|止|只|得|可|能|会|满|漏|错过|佳|良|到|足|易|便|解|明|清|管|论|等|妨|至于|愿|敢|太)',
      '(差|来|巴|毫|无|并|从|永|绝|决)不',
      '无(责|论|忧|缝|线|障碍|理由|偿|不良|压|薪|领导|形|锡|界|微不至|私|限|穷|比|条件|纸|数|人|菌|尘|损|效|误|违约)',
      '(非(常|凡|遗|诚勿扰|洲|但|得|要|你莫属|同)|(除|是|并|莫)非)',
      '(免(费|税|检|息|单|疫|押)|(避|以|难|未|减)免)',
      'not (only|just|merely|least|limited|to mention|be afraid|afraid|hesitate|mind|solely|simply)|no (later|less|fewer|matter|doubt|problem|longer|wonder|stranger|two|one|more than|nonsense)(!<latin>)',
      'n<apos>t (hesitate|miss|worry|just|be afraid|let|wait|forget|mind|give up|only|stop|lose|panic|have to look)|never (give|lose|be|miss|stop|forget|too|hesitate)|whether or not|if not',
      '(零(食|售|距离|基础|钱|件|部件|花|起点)|没(问题|事|错|收|关系)|(淹|沉)没|未(来|婚|必|免|读|接|付|发|完成|解决|处理|回复))',
    ],
  },
  {
    key: 'cue:preferred',
    patterns: [
      '(优先|加分|为佳|尤佳|更佳|佳者|者优|从优录用|优先录用|最好(!的|地)|更好$|则更好|者更好)',
      '(optional|preferr?ed|preferabl(e|y)|(a|big|strong|huge|definite) plus|nice( |-)to( |-)have|an? (definite |distinct |strong )?(advantage|asset)|desirable|desired|advantageous|ideally)(!<latin>)',
      'bonus points|(be|is|are|as) (a (nice |big |real )?bonus|helpful|beneficial)|would be (great|nice|good|ideal)|welcome but',
    ],
  },
  {
    key: 'cue:refused',
    patterns: [
      '(勿(扰|打扰|投|试|来|进|报|应聘|选|入|申|联系)|慎(投|入|选|重)|免(谈|投|扰|进)|谢绝|拒绝|拒招|不(予|做)?(考虑|录用?)|不(接受|招|聘|收(!费|学|取|任何|钱|押)|欢迎|想要)|不要(!求|紧|怕|担心|有|太|急|再|慌|错过|浪费|钱|学费)|止步|绕(道|行)|算了|淘汰|别(来|投|扰))',
      '(need not|(do not|don<apos>t|cannot|can<apos>t)( need to)?) apply|will not be considered',
    ],
  },
];

/** Between a far negator and words that it does not govern any more. */
const STOPS =
  /[(),;:]|但|即可|就可|也可|亦可|可以|均|都|者|只|仅|就|我们|公司|提供|带薪|免费|入职|双休|五险|包吃|包住|[、/+](?:有|具|能|会|享|需|要|善|热|工作|性格)| (?:but|just|only|we|you|our|because|so|as|since|if|needed|required|necessary|and (?:has|have|can|will|must|should|an?|are|is|be|enjoys?)) /;
/** Between words and a waiver that does not concern them. */
const APART = /[(),;:、/+]|但|优先|以上/;
/** Between words and their refusal: those who have or lack it. */
const WHO =
  /^(?:经验|经历|能力|基础)?(?:的话|的|者|人员|人|同学|朋友)*(?:[请就都先]|一律|暂时?|我们|麻烦|need | )*$/;
/** Between words and a preference that does not concern them. */
const RESTARTS = /[、/+;(](?:有|具|会|能|熟|从事|持|懂)/;

const NEAR = 2;
const FAR = 14;
const AFTER = 6;
/** A word in Latin letters takes so many times as many characters. */
const LATIN = 3;

interface Place {
  start: number;
  end: number;
}

/** Whether a cue reaches words of the same clause (folded offsets). */
export function reaches(folded: Folded, cue: Cue, at: Place, words: Place): boolean {
  const before = words.start - at.end;
  const after = at.start - words.end;
  const wide = folded.text.charCodeAt(at.start) < 0x80 ? LATIN : 1;
  switch (cue) {
    case 'near':
      return before >= 0 && before <= NEAR && unbroken(folded, at.end, words.start, STOPS);
    case 'far':
      return (
        before >= 0 && before <= FAR * wide && unbroken(folded, afterVerb(folded, at.end), words.start, STOPS)
      );
    case 'after':
      return after >= 0 && after <= AFTER * wide && unbroken(folded, words.end, at.start, APART);
    case 'list':
      return words.start >= at.start && words.end <= at.end;
    case 'preferred':
      return after < 0 || !RESTARTS.test(folded.text.slice(words.end, at.start));
    case 'refused':
      return after >= 0
        ? WHO.test(folded.text.slice(words.end, at.start))
        : at.start < words.start && at.end >= words.start - 1 && at.end < words.end;
    case 'neutral':
      return false;
  }
}

/** 无需提供…, 没有具备…: the verb right behind a negator is negated with it, and begins nothing new. */
function afterVerb(folded: Folded, at: number): number {
  const verb = /^(?:提供|具备|具有|有)/.exec(folded.text.slice(at, at + 2));
  return at + (verb?.[0].length ?? 0);
}

/** Whether neither white space nor one of the stops stands between, or begins where the words do. */
function unbroken(folded: Folded, start: number, end: number, stops: RegExp): boolean {
  if (stops.test(folded.text.slice(start, end + 2))) return false;
  for (let i = start; i <= end; i++) if (spaceBefore(folded, i)) return false;
  return true;
}
