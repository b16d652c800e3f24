/** What is kept, room on the disk, forgetting. */
export const zhData = {
  trouble: {
    blocked:
      '存储还打不开，多半是另一个岗尺页面还开着旧版本。这里暂时读不了也存不了，关掉那些页面就会接着来，存下的都还在。',
    deleted:
      '存下的内容刚刚被清除了，可能是清理了浏览器数据。编辑框里的文字还在，可以再存一次；有备份的话，可以在「数据」里恢复。',
  },
  title: '数据',
  intro: '都在这台电脑的浏览器里。卸载扩展会一起删掉，要留下就备份。',
  kept: '存了什么',
  kind: { postings: '岗位', versions: '正文各版', notes: '笔记', drafts: '草稿', claims: '我的资料' },
  why: {
    postings: '看过的客服岗位：标题、单位、薪资、网址、分数，还有你的标签、状态和判断。',
    versions: '岗位正文。改过一次就多一版，好看出改了什么。',
    notes: '你写的笔记，和它对着的那几个字。',
    drafts: '你存下的草稿，和还没写完的。',
    claims: '你说自己会什么、不会什么，和你举的例子。',
  },
  never: '不存：别的岗位、无痕窗口里看的、招聘人的姓名和电话。除了你自己打开的同步，什么都不会发出去。',
  deleted: (n: number) => `另有 ${n} 条删掉的笔记，三十天内还能在「笔记」里找回，之后清空。`,
  shared: '这是公用电脑：看过的岗位都不留',
  stillKept: (n: number) => `之前存下的 ${n} 条还在，要删就在下面「删掉一批」里删。`,
  days: '没写笔记的岗位留多久',
  daysOf: (days: number) => `${days} 天`,
  ever: '一直留',
  daysWhy: '写过笔记、贴过标签、判断过或导入的，不会自己删。',
  room: '占用空间',
  used: (mib: string, gib: string) => `已用 ${mib} MB，浏览器给了 ${gib} GB`,
  nearlyFull: '空间快满了。先备份，再删掉一些旧岗位。',
  persisted: '浏览器答应不会自己清掉。',
  losable: '磁盘紧张时，浏览器可能自己清掉这些内容。',
  persist: '请浏览器别清掉',
  notPersisted: '浏览器没有答应。常用岗尺或把它钉在工具栏后再试，或者定期备份。',
  forget: '删掉一批',
  forgetWhy:
    '正文、各版、笔记、没写完的草稿一起删，不能撤销。按时间删时，更早就存下的岗位退回到那之前的正文，笔记留着。另存的草稿留着，在「草稿」里删。',
  scope: { today: '今天看的', week: '最近 7 天看的', everything: '全部' },
  ofSite: '某个站点的',
  sure: (what: string) => `删除${what}？`,
  holds: (what: string, postings: number, notes: number, all: boolean) =>
    `${what}：${postings} 条岗位，${notes} 条笔记${all ? '，还有草稿、我的资料、公司名单、署名和站点状况' : ''}。删掉就找不回来。`,
  forgetting: (done: number, all: number) => (all === 0 ? '正在删' : `正在删 ${done} / ${all}`),
  remind: '这些内容只在这个浏览器里，有一阵没备份了。',
  toBackup: '去备份',
  later: '以后再说',
  backup: '备份',
} as const;
