import type { TableWords } from '@/lib/transfer/table';
import { zhCopies } from './zh-copies';

/** The words of what goes out as a file and comes in as one. */
export const zhTransfer = {
  table: {
    columns: {
      title: '职位名称',
      company: '公司',
      place: '工作地点',
      salary: '薪资',
      education: '学历',
      experience: '经验',
      headcount: '人数',
      description: '职位描述',
      url: '链接',
      score: '完整度',
      band: '档位',
      missing: '缺项数',
      illegal: '疑似违法',
      risky: '有风险',
      style: '措辞',
      role: '岗位类型',
      status: '状态',
      tags: '标签',
      rating: '评级',
      owner: '归属',
      notes: '笔记',
      firstSeen: '首次看到',
      lastSeen: '最近看到',
    },
    sheet: '职位',
    role: zhCopies.role,
    band: zhCopies.band,
    cut: '…（单元格放不下，后文未导出）',
  } satisfies TableWords,
};
