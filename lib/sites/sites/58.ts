import type { Site } from '../site';
import { among, CHECK, EDUCATION, EXPERIENCE, gone, HEADCOUNT } from '../words';

/** /kefu/12345678901234x.shtml, with and without the name of a category. */
const ID = '/(\\d{9,})x\\.s?html?';
const CONDITION = '.pos_base_condition .item_condition, .pos_base_condition > span';

export const site: Site = {
  id: '58',
  name: { zh: '58同城', en: '58' },
  // Every town has a host of its own; Ganji is the same house.
  hosts: ['*.58.com', '*.ganji.com'],
  except: ['my.58.com', 'user.58.com', 'employer.58.com', 'vip.58.com', 'my.ganji.com'],
  reach: 'listed',
  // Town and category belong to the address.
  address: null,
  never: ['^/(?:searchjob|qzjianli|jianli|resume|qiuzhi)'],
  buttons: ['.apply_btn, .btn_apply, #apply_job', '.pos_operate a', '.im-chat, .btn_im', '.collect'],
  layouts: [
    {
      id: 'detail-2021',
      kind: 'detail',
      evidence: { from: 'published', at: '2021', note: 'many readers of 2017 to 2021 agree' },
      path: ID,
      anchor: '.posDes .des, .pos_description .des',
      root: 'body',
      identity: [{ url: ID }],
      title: { at: ['.pos_base_info .pos_title', '.pos_info .pos_title', '.pos_info .pos_name'] },
      fields: {
        company: { at: ['.comp_baseInfo_title .baseInfo_link a', '.baseInfo_link a'] },
        place: {
          at: ['.pos-area .pos_address', '.pos-area > span:nth-child(2)', '.pos-area'],
          pattern: '^(.+?)(?:\\s*查看地图)?$',
        },
        salary: { at: ['.pos_base_info .pos_salary', '.pos_info .pos_salary'] },
        experience: among(CONDITION, EXPERIENCE),
        education: among(CONDITION, EDUCATION),
        headcount: among(CONDITION, HEADCOUNT),
        validity: { at: '.pos_base_update', pattern: '更新[:：]?\\s*(.+)$' },
      },
      description: { at: '.posDes .des, .pos_description .des' },
    },
    {
      id: 'list-2021',
      kind: 'list',
      evidence: { from: 'published', at: '2021' },
      path: `^(?!.*${ID})`,
      anchor: '#list_con .job_item',
      cards: {
        item: '#list_con .job_item',
        id: { at: 'a[href]', attribute: 'href', pattern: ID },
        title: { at: ['.job_name .name', '.job_name a'] },
      },
    },
  ],
  walls: [
    CHECK,
    { state: 'blocked', why: 'security-check', path: '^/(?:antibot|firewall|verifycode)', at: '#verify_img' },
    gone('不在这个星球|(?:信息|职位|页面|帖子)(?:不存在|找不到|已(?:删除|过期|下架|关闭|失效))'),
    { state: 'login', why: 'login-wall', title: '^(?:用户)?登录|登录58|58同城登录' },
  ],
};
