/** The words of reading a site because a person asks for it, in Chinese. */
export const zhAsk = {
  allow: '以后自动读这个站点',
  allowHint: '浏览器会问一次',
  forget: '不再自动读这个站点',
  allowed: '以后会自动读这个站点',
  refused: '没有允许，这个站点不会自动读。要改，再按一次。',
  forgotten: '不再自动读。已打开的网页，刷新后停用。',
  private: '这类页面从不读取',
  privateWhy: '网址属于聊天、简历、账号或支付。里面多是别人的隐私，谁要求都不读。可以把岗位文字贴进来。',
  list: '允许自动读取的站点',
  listWhy: '除了自带的站点，这些是你允许过的。删去就收回权限。',
  listNone: '没有另外允许的站点。',
  remove: '收回',
  removeName: (host: string) => `收回：${host}`,
} as const;
