/** The words for putting right what was read of a posting, in Chinese. */
export const zhRead = {
  open: '读错了？改正…',
  short: '读错了？',
  title: '改正读到的内容',
  why: '改正只记在这条岗位上，评分按改正后的算。网页本身不会变。',
  titleField: '标题',
  was: (words: string) => `网页上是 ${words}`,
  nothing: '（没有写）',
  hidden: '（没给看）',
  back: '恢复',
  backName: (field: string) => `恢复网页上的${field}`,
  save: '存下改正',
  needsTitle: '标题不能空着',
  yours: (words: string) => `你改正的；网页上是 ${words}`,
  and: '、',
} as const;
