import type { Site } from '../site';
import { CHECK, gone } from '../words';

/** No selector of it is known that could be trusted: the generic readers read it. */
export const site: Site = {
  id: 'dianzhang',
  name: { zh: '店长直聘', en: 'Dianzhang Zhipin' },
  hosts: ['www.dianzhangzhipin.com'],
  reach: 'listed',
  address: 'https://www.dianzhangzhipin.com/job/{id}.html',
  never: ['^/(?:my|user|resume|geek|boss)(?:[/?#]|$)'],
  buttons: ['button[class*="chat"], a[class*="chat"]', 'button[class*="apply"], a[class*="apply"]'],
  layouts: [],
  walls: [
    CHECK,
    gone('(?:职位|岗位|页面)(?:不存在|已(?:下线|关闭|过期|失效))'),
    {
      state: 'login',
      why: 'login-wall',
      at: 'body',
      says: '(?:下载|打开)(?:店长直聘)?\\s?APP\\s?查看|登录后?查看(?:更多|完整|全部)',
    },
  ],
};
