/** Words that turn a statement: negators, waivers that follow, and signs of a preference. */
import type { RuleSource } from '@/lib/lexicon/compile';

/**
 * near: negates what follows at once (非销售). far: negates to the end of its clause (无需外呼或销售).
 * after: waives what it follows (学历不限). neutral: contains a negator's letters but negates nothing.
 */
export const CUE_RULES: RuleSource[] = [
  { key: 'cue:near', patterns: ['不', '无', '非', '没', '免', '勿', '别', '零'] },
  {
    key: 'cue:far',
    patterns: [
      '(无需|无须|毋须|无要求|不需要?|不要求|不必|不用|不做|不含|不接|不涉及|没有|非要求|不强制|不考核|无任何|不看重?|免(除)?)',
    ],
  },
  {
    key: 'cue:after',
    patterns: [
      '(不限|不限制|不做要求|不作要求|不要求|无要求|没有要求|不做限制|不作限制|不是必须|非必须|均可|皆可|都可以?|无所谓|可放宽|不拘)',
      'not required',
    ],
  },
  {
    key: 'cue:neutral',
    patterns: [
      '(不(断|仅|但|同|错|少于|低于|限于|怕|畏|急|骄|定期|定时|懈|计较|止|只|得|可|能|会|满|漏|错过|推诿|拖|厌|佳|良|到|足|易|便|解|满意|明|清|对|了解))',
      '(不限(于|量)|无(责|论|忧|缝|线|障碍|理由|偿|不良|压|薪|领导|形)|非(常|凡|遗|诚勿扰)|免(费|税|检|息|单)|零(食|售|距离|基础|经验)|没(问题|事)|别(墅|人|的))',
    ],
  },
  {
    key: 'cue:preferred',
    patterns: [
      '(优先|优先考虑|优先录用|加分|最好|更佳|为佳|尤佳|更好|佳者|者优|从优录用|optional|preferred|a plus|nice to have|bonus)',
    ],
  },
];
