/** Word classes that many patterns share, written `<name>` in a pattern. Each entry is itself a pattern. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  /** The people served. */
  customer: [
    '客户',
    '顾客',
    '买家',
    '用户',
    '客人',
    '消费者',
    '会员',
    '来电者',
    '业主',
    '患者',
    '学员',
    '家长',
    '网友',
    '粉丝',
  ],
  /** Praise before an ability. */
  good: ['良好', '较强', '很强', '极强', '优秀', '较好', '出色', '一定', '扎实', '强'],
  /** Having an ability or knowledge. */
  have: ['具有', '具备', '拥有', '有'],
  /** Knowing something. */
  know: ['熟悉', '了解', '掌握', '精通', '熟知', '懂', '熟练'],
};
