import type { ServiceId } from '@/lib/app/sync/services';
import type { ProblemName } from '@/lib/sync/problem';

/** What happened, in one sentence, and what to do next. */
export interface ProblemWords {
  what: string;
  next: string;
  /** What it means on a service that has causes of its own. */
  at?: Partial<Record<ServiceId, string>>;
}

/** Every problem of a sync in Chinese. */
export const zhProblems: Record<ProblemName, ProblemWords> = {
  unreachable: {
    what: '没有连上服务器。',
    next: '看看网络，再看地址有没有写错。自家服务器的证书，要先在浏览器里打开一次并信任它。',
    at: { synology: '群晖要先装「WebDAV Server」套件并启用，端口 5005 对 http，5006 对 https。' },
  },
  'timed-out': {
    what: '服务器很久没有回答。',
    next: '不用做什么，过一会儿会再试。一直这样，就看看服务器开着没有。',
  },
  redirected: {
    what: '这个地址转到了别处。',
    next: '把地址换成它转到的那个。看不到转到哪里的，在浏览器里打开它，把最后停下的地址填进来。',
    at: {
      nextcloud: 'Nextcloud 的地址以 remote.php/dav/files/账号/ 结尾，少了这一段会被转走。',
      synology:
        '群晖要填 WebDAV 的端口：5005 对 http，5006 对 https。5000、5001 是管理页面，QuickConnect 的网址也不行。',
    },
  },
  'https-wanted': {
    what: '这个地址被转走了，多半是要用 https。',
    next: '把开头的 http 改成 https，再测一次。还不行，就在浏览器里打开它，把最后停下的地址填进来。',
    at: { synology: '群晖的端口也要跟着换：5005 对 http，5006 对 https。' },
  },
  'not-allowed': {
    what: '浏览器没有让岗尺访问这个地址。',
    next: '点「允许访问」，在浏览器的询问里选允许。只访问这一个地址。',
  },
  'wrong-password': {
    what: '账号或密码不对。',
    next: '把账号和密码重填一遍。',
    at: {
      jianguoyun:
        '坚果云要用应用密码，不是登录密码。请求太多被挡住时，坚果云也会这样回答：密码没错的话，半小时后再试。',
      nextcloud: 'Nextcloud 开了两步验证的，要在「设置 → 安全」里做一个应用密码。',
    },
  },
  forbidden: {
    what: '这个账号在这里没有权限。',
    next: '换一个文件夹，或请管理员给这个账号读写的权限。',
    at: { synology: '群晖要在「控制面板 → 共享文件夹」里给这个账号读写，还要允许它用 WebDAV。' },
  },
  'login-page': {
    what: '回来的是给人看的网页，多半是登录页。',
    next: '地址要填给程序用的那个，不是网页版的。在公司或酒店的网络里，先打开任意网页登录网络。',
    at: {
      nextcloud: 'Nextcloud 的地址以 remote.php/dav/files/账号/ 结尾，少了这一段会被转到登录页。',
      synology: '群晖的 5000、5001 端口是管理页面，WebDAV 用 5005（http）或 5006（https）。',
    },
  },
  'not-webdav': {
    what: '这个地址在，但不懂 WebDAV。',
    next: '看看地址的后半段对不对，服务器上的 WebDAV 开了没有。',
    at: {
      jianguoyun: '坚果云的地址是 https://dav.jianguoyun.com/dav/，后面的 dav/ 不能少。',
      nextcloud: 'Nextcloud 的地址以 remote.php/dav/files/账号/ 结尾，账号是登录名，不一定是邮箱。',
    },
  },
  'no-parent': {
    what: '上一级文件夹不存在。',
    next: '文件夹只填一级，或先在网盘里把上一级建好。',
  },
  'not-writable': {
    what: '这里不能写文件。',
    next: '换一个文件夹。',
    at: {
      jianguoyun: '坚果云的最上层不能放文件，要填一个文件夹名。',
      synology: '群晖的最上层是共享文件夹，要填到它里面，如 home/yardstick。',
    },
  },
  'not-couchdb': {
    what: '这个地址在，但不是 CouchDB。',
    next: '填服务器本身的地址，如 https://couch.example.com/，不带数据库名，也不带 _utils。',
  },
  'no-database': {
    what: '没有这个数据库。',
    next: '看看名字，要小写。还没有的，请管理员建好，并把这个账号加进成员。',
  },
  'not-ours': {
    what: '那里放着别的东西，或者文件坏了。',
    next: '换一个空文件夹。',
  },
  full: {
    what: '服务器没有空间了。',
    next: '清理网盘或加容量。这里的内容都在，腾出空间后会接着发。',
    at: { jianguoyun: '坚果云免费版每月上传 1 GB、下载 3 GB，用完也会停，下个月恢复。' },
  },
  'too-many': {
    what: '服务器说请求太多了。',
    next: '不用做什么，到时候自己接着来。设备多的话，一台用一个账号。',
    at: { jianguoyun: '坚果云免费版 30 分钟里最多 600 次，付费版 1500 次，同一账号的所有程序一起算。' },
  },
  budget: {
    what: '这半小时的次数用得差不多了，先停一停。',
    next: '不用做什么，到时候自己接着来。岗尺给自己定了上限，免得整个账号被挡住。',
  },
  'too-large': {
    what: '有一个文件超过了服务器的上限。',
    next: '请管理员调高上限，或先关掉「岗位正文」。',
    at: { jianguoyun: '坚果云单个文件最大 500 MB。' },
  },
  'server-failed': {
    what: '服务器自己出错了。',
    next: '不用做什么，过一会儿会再试。一直这样，就告诉管理服务器的人。',
  },
  'bad-answer': {
    what: '服务器的回答是空的，或者不完整。',
    next: '不用做什么，会再试。没有按这样的回答改动或删除任何内容。',
  },
  'not-arrived': {
    what: '发出去的没有完整到达。',
    next: '不用做什么，会再发一次。这里的内容都在。',
  },
  newer: {
    what: '别的设备用上了新版岗尺，这一版读不了它写的内容。',
    next: '更新这里的岗尺。更新前照常用，改动都留着，更新后接着发。',
  },
  'wrong-passphrase': {
    what: '口令和别的设备不一样。',
    next: '填和别的设备一样的口令。都忘了的话，在内容最全的一台上换一个新的空文件夹和新口令，别的设备再照着填。',
  },
  'no-passphrase': {
    what: '那里的内容加了口令，这里没有填。',
    next: '填和别的设备一样的口令。',
  },
  'not-sealed': {
    what: '这里填了口令，但那里的内容没有加口令。',
    next: '去掉这里的口令，或换一个空文件夹，让所有设备都用口令。',
  },
  clock: {
    what: '这台电脑和服务器的时间差了一天以上。',
    next: '把电脑的日期、时间和时区调准。内容不会因此丢失。',
  },
  store: {
    what: '浏览器自己的存储出错了。',
    next: '看看磁盘空间，重启浏览器再试。担心的话，先在「数据」里做一次备份。',
  },
  stopped: {
    what: '这一次被停下了。',
    next: '做完的都算数，点「立即同步」接着来。',
  },
  busy: {
    what: '另一个窗口正在同步。',
    next: '等它做完就好。',
  },
  unexpected: {
    what: '出了没料到的错，是岗尺的问题。',
    next: '再试一次。还不行的话，报告问题时写上这个编号和刚才的步骤。',
  },
};
