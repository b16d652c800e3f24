export { type MixedWith, mixedWith } from '@/lib/audit/mixed';
