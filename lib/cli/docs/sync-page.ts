/** docs/sync.md: setting it up, what the numbers mean, what goes along, how it works. Chinese first, then English. */
import { SYNC_SCOPE } from '@/lib/app/sync/scope';
import { SERVICES, type ServiceId } from '@/lib/app/sync/services';
import { type Language, messagesFor } from '@/lib/i18n';
import { PROBLEMS, type ProblemName } from '@/lib/sync/problem';
import { list, page, plain, table } from './markdown';
import { syncEn } from './sync-en';
import { syncZh } from './sync-zh';

/** What the page says that nothing else does. Markdown. */
export interface SyncProse {
  language: Language;
  title: string;
  intro: string;
  choose: { title: string; head: string[]; rows: string[][] };
  setUp: {
    title: string;
    services: Record<ServiceId, string[]>;
    /** The same for all services. */
    afterwards: { title: string; steps: string[] };
    team: { title: string; steps: string[] };
    file: { title: string; steps: string[] };
  };
  scope: string;
  problems: { title: string; intro: string; head: string[] };
  how: { title: string; sentences: string[] };
  limits: { title: string; items: string[] };
  untried: { title: string; intro: string; items: string[] };
}

const INTRODUCTION = `# 同步 · Sync

Made by \`npm run docs\` from \`lib/cli/docs\`, \`lib/i18n\` and \`lib/sync/problem.ts\`: change the files there, not this
page. [English below.](#sync)`;

/** The page. */
export function syncPage(): string {
  return page([INTRODUCTION, ...proseParts(syncZh), ...proseParts(syncEn)]);
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, n) => `${n + 1}. ${step}`).join('\n');
}

function proseParts(prose: SyncProse): string[] {
  const { choose, setUp, problems, how, limits, untried, language } = prose;
  return [
    `## ${prose.title}`,
    prose.intro,
    `### ${choose.title}`,
    table(choose.head, choose.rows),
    `### ${setUp.title}`,
    ...SERVICES.flatMap(({ id, help }) => [
      `#### ${messagesFor(language).sync.services[id]}`,
      numbered(setUp.services[id]),
      help ? `${messagesFor(language).sync.help}[${plain(help.title)}](${help.href})` : '',
    ]),
    `#### ${setUp.afterwards.title}`,
    numbered(setUp.afterwards.steps),
    `#### ${setUp.team.title}`,
    numbered(setUp.team.steps),
    `#### ${setUp.file.title}`,
    numbered(setUp.file.steps),
    `### ${prose.scope}`,
    scopeTable(language),
    `### ${problems.title}`,
    problems.intro,
    table(problems.head, problemRows(language)),
    `### ${how.title}`,
    numbered(how.sentences),
    `### ${limits.title}`,
    list(limits.items),
    `### ${untried.title}`,
    untried.intro,
    list(untried.items),
  ];
}

function scopeTable(language: Language): string {
  const { scopeHead, scopeOf, goes } = messagesFor(language).sync;
  return table(
    [scopeHead.what, scopeHead.goes, scopeHead.why],
    SYNC_SCOPE.map((one) => [plain(scopeOf[one.id].name), goes[one.goes], plain(scopeOf[one.id].why)]),
  );
}

/** By number, with what is known of single services behind what holds for all. */
function problemRows(language: Language): string[][] {
  const { problem } = messagesFor(language).sync;
  return (Object.entries(PROBLEMS) as [ProblemName, number][])
    .sort(([, a], [, b]) => a - b)
    .map(([name, number]) => {
      const { what, next, at = {} } = problem[name];
      const between = language === 'en' ? ' ' : '';
      return [String(number), plain(what), plain([next, ...Object.values(at)].join(between))];
    });
}
