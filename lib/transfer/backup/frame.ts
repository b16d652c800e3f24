export const BACKUP_MAGIC = 'YSBACKUP';
