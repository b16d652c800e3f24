import { useEffect, useRef } from 'preact/hooks';
/** Files in and out: export, import, backup. */
import { BackupCard, type BackupCardProps } from '@/components/transfer/BackupCard';
import { ExportCard, type ExportCardProps } from '@/components/transfer/ExportCard';
import { ImportWizard, type ImportWizardProps } from '@/components/transfer/ImportWizard';
import { TransferError } from '@/lib/transfer/error';
import { guessMapping } from '@/lib/transfer/in/mapping';
import type { Work } from '@/lib/transfer/progress';
import { SCENE_TIME } from './demo-panel';
import type { Scene } from './scene';

const HEADER = ['岗位', '公司', '岗位职责', '任职要求', '备注', '编号'];
const ROWS = [
  HEADER,
  ['夜班在线客服', '拾光灯饰', '接待售前咨询，处理退换货', '有耐心，打字快', '等主管看', 1],
  ['社群客服', '有枝文创', '维护客户群，收集反馈', '会剪辑的优先', '', 2],
  ['客服主管', '有枝文创', '排班、质检、带教', '三年以上经验', '', 3],
];

/** Never ends, so that its progress is seen. */
const endless = ({ onProgress }: Work) => {
  onProgress?.({ bytes: 620_000, total: 1_000_000, rows: 6_210 });
  return new Promise<never>(() => {});
};

const importer: ImportWizardProps = {
  onOpen: async () => ({
    form: 'table',
    sheets: ['十一月', '十二月'],
    sheet: 0,
    header: HEADER,
    rows: ROWS,
    mapping: guessMapping(HEADER),
  }),
  onSheet: () => new Promise(() => {}),
  onTry: async () => ({
    counts: { new: 268, changed: 12, same: 20, twice: 1, refused: 3 },
    refused: [
      { n: 14, problem: { code: 'no-text', field: 'description' } },
      { n: 77, problem: { code: 'bad-date', field: 'firstSeen' } },
      { n: 201, problem: { code: 'bad-quotes', field: '' } },
    ],
    fields: { description: 9, salary: 4 },
  }),
  onTake: async () => 280,
  onCopyRefused: async () => {},
};

const backup: BackupCardProps = {
  last: null,
  onBackup: async () => ({ rows: 1_204, cut: 0, hidden: 0 }),
  onNeeds: async () => false,
  onCheck: async () => ({
    made: SCENE_TIME,
    kinds: { posting: 1_180, said: 4, claim: 16, draft: 3, unsaved: 2, settings: 1 },
    refused: 0,
    lost: 3,
  }),
  onRestore: async () => 1_204,
};

const exporter: ExportCardProps = { count: 37, onExport: async () => ({ rows: 37, cut: 2, hidden: 14 }) };

const fails = (code: ConstructorParameters<typeof TransferError>[0]) => () =>
  Promise.reject(new TransferError(code));

export function transferScenes(): Scene[] {
  const at = (name: string, content: Scene['content'], rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 820,
    content,
    ...rest,
  });
  const start = ['.btn.is-primary'];
  const read = ['.transfer > .btn:not(.is-primary)'];
  return [
    at('export', <ExportCard {...exporter} />),
    at('export, working', <ExportCard {...exporter} onExport={(_, work) => endless(work)} />, {
      steps: start,
      until: 'progress',
    }),
    at('export, done', <ExportCard {...exporter} />, { steps: start, until: '.work-said:not(:empty)' }),
    at('import', <ImportWizard {...importer} />),
    at('import, columns', <DemoImport />, { steps: read, until: '.transfer-columns' }),
    at('import, tried', <DemoImport />, {
      steps: [...read, '.transfer-line .btn.is-primary'],
      until: '.transfer-counts',
    }),
    at('import, done', <DemoImport />, {
      steps: [...read, '.transfer-line .btn.is-primary', '.transfer-line .btn.is-primary'],
      until: '.work-said:not(:empty)',
    }),
    at('import, imports of before', <ImportWizard {...importer} past={PAST} />),
    at('import, taken back?', <ImportWizard {...importer} past={PAST} />, {
      steps: ['.import-list .btn'],
      until: '[role=alertdialog]',
    }),
    at('import, refused', <DemoImport onOpen={fails('unknown-format')} />, {
      steps: read,
      until: '.work-said.is-error',
    }),
    at('import, reading', <DemoImport onOpen={(_, work) => endless(work)} />, {
      steps: read,
      until: 'progress',
    }),
    at('backup', <BackupCard {...backup} />),
    at('backup, read through', <ReadBackup />, { steps: [], until: '.transfer-counts' }),
    at('backup, done', <BackupCard {...backup} last={SCENE_TIME} />, {
      steps: start,
      until: '.work-said:not(:empty)',
    }),
  ];
}

/** One that was chosen already. */
function ReadBackup() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = place.current?.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) return;
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'a.yardstick')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, []);
  return (
    <div ref={place}>
      <BackupCard {...backup} />
    </div>
  );
}

const PAST: ImportWizardProps['past'] = {
  imports: [
    { id: 'a', name: '同行岗位.xlsx', at: SCENE_TIME, came: 268, changed: 12 },
    { id: 'b', name: '', at: SCENE_TIME - 86_400_000, came: 3, changed: 0 },
  ],
  onPlan: async () => ({ goes: 265, back: 12, stays: 3 }),
  onUndo: () => new Promise(() => {}),
};

/** With cells in the field already: what is pressed reads them. */
function DemoImport(props: Partial<ImportWizardProps>) {
  return (
    <ImportWizard {...importer} {...props} initialCells={ROWS.map((row) => row.join('\t')).join('\n')} />
  );
}
