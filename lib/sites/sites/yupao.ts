import type { Site } from '../site';
import { CHECK, gone } from '../words';

/** No selector of it is known that could be trusted: the generic readers read it. */
export const site: Site = {
  id: 'yupao',
  name: { zh: '鱼泡直聘', en: 'Yupao' },
  hosts: ['www.yupao.com'],
  reach: 'listed',
  address: 'https://www.yupao.com/zhaogong/{id}.html',
  never: ['^/(?:my|user|resume|im|zhaohuo|member)(?:[/?#]|$)'],
  buttons: ['button[class*="contact"], a[class*="contact"]', 'button[class*="apply"], a[class*="apply"]'],
  layouts: [],
  walls: [
    CHECK,
    gone('(?:职位|岗位|信息|页面)(?:不存在|已(?:下线|关闭|过期|失效|招满))'),
    { state: 'login', why: 'login-wall', at: 'body', says: '登录[，, ]?\\s*查看(?:更多|完整|全部)' },
  ],
};
