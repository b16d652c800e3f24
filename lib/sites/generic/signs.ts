/** Words that tell a posting from other texts. */
import { UNSEEN } from '@/lib/page/visible-text';

/** Words of which a posting has several, each of another kind. */
const SIGNS: readonly RegExp[] = [
  /岗位职责|工作职责|工作内容|职位描述|岗位描述|职责描述|responsibilities|what you(?:'|’)ll do|about the (?:job|role)|you will/i,
  /任职要求|任职资格|岗位要求|职位要求|招聘要求|应聘要求|qualifications|requirements|looking for/i,
  /薪资|工资|底薪|月薪|薪酬|提成|福利|待遇|五险|社保|双休|单休|月休|benefits|salary|paid/i,
  /学历|经验|优先|应届|大专|本科|高中|初中|中专|years?(?:'|’)? (?:of )?experience|experience (?:in|with)|degree/i,
  /负责|协助|处理|解答|接待|回复|handle|respond|support|answer|resolve/i,
  /沟通|责任心|耐心|团队|抗压|communication|team|patien/i,
  /工作时间|上班时间|班次|轮班|早班|晚班|倒班|shift|full[- ]time/i,
];

/** Length of a text; a Chinese character says as much as two letters. */
export function weightOf(text: string): number {
  return text.length + (text.match(/[\u3400-\u9fff]/g)?.length ?? 0);
}

/** How many kinds of words of a posting the text has. */
export function signsOf(text: string): number {
  const words = text.replace(UNSEEN, '');
  return SIGNS.filter((sign) => sign.test(words)).length;
}
