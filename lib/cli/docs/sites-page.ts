/** docs/sites.md: which sites are read, and where on their pages. */
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { Layout, Rule, Site, ValueRule } from '@/lib/sites/site';
import { code, list, page, plain, table } from './markdown';
import { fieldsTable, TABLE_KEY } from './sites-table';

const INTRODUCTION = `# The sites

Made by \`npm run docs\` from \`lib/sites/sites\`: change the files there, not this page.

A site's layouts are tried in the order given; the first whose anchor stands on the page is read. Where none fits, or
on a page of any other site that a person asks to be read, the generic readers look for structured data and then for
the text under a heading such as 职位描述.`;

/** Selectors that are tried one after the other. */
function places(at: string | readonly string[]): string {
  return (typeof at === 'string' ? [at] : at).map(code).join(' or ');
}

const REACH: Record<Site['reach'], string> = {
  listed: 'read on sight',
  asked: 'read once a person has allowed it there',
};

export function sitesPage(sites: readonly Site[]): string {
  return page([
    INTRODUCTION,
    table(
      ['Site', '', 'Id', 'Hosts'],
      sites.map(({ name, id, hosts }) => [
        plain(name.zh),
        plain(name.en),
        code(id),
        hosts.map(code).join(', '),
      ]),
    ),
    '## What is read',
    TABLE_KEY,
    fieldsTable(sites),
    ...sites.flatMap(sitePart),
  ]);
}

function sitePart(site: Site): string[] {
  return [
    `## ${plain(site.name.zh)} · ${plain(site.name.en)}`,
    list([
      `Id: ${code(site.id)}`,
      `Hosts: ${site.hosts.map(code).join(', ')}; ${REACH[site.reach]}`,
      ...(site.except ? [`Never looked at: ${site.except.map(code).join(', ')}`] : []),
      `Address of a posting: ${site.address ? code(site.address) : 'as its page says'}`,
      `Buttons that nothing of ours covers: ${site.buttons.map(code).join(', ')}`,
    ]),
    ...site.layouts.flatMap(layoutPart),
    ...(site.walls.length > 0
      ? [
          '### Pages that stand in the way',
          table(
            ['State', 'Why', 'Known by'],
            site.walls.map(({ state, why, path, title, at, says }) => [
              state,
              why,
              [
                path && `address ${code(path)}`,
                title && `title ${code(title)}`,
                at && `element ${code(at)}`,
                says && `saying ${code(says)}`,
              ]
                .filter(Boolean)
                .join(', '),
            ]),
          ),
        ]
      : []),
  ];
}

function layoutPart(layout: Layout): string[] {
  const parts = readParts(layout);
  return [
    `### ${code(layout.id)} (${layout.kind})`,
    list([
      `Rests on ${evidence(layout)}`,
      ...(layout.path ? [`Address: ${code(layout.path)}`] : []),
      `Anchor: ${code(layout.anchor)}`,
      ...(layout.root ? [`Read inside: ${places(layout.root)}`] : []),
      ...(layout.structured ? ['Fields that are not told here are taken from the page’s JSON-LD'] : []),
      ...(layout.cut ?? []).map(({ at, why }) => `Text is cut (${why}) where there is ${code(at)}`),
    ]),
    ...(parts.length > 0 ? [table(['Part', 'Where'], parts)] : []),
  ];
}

function evidence({ evidence: { from, at, note } }: Layout): string {
  const what = from === 'page' ? 'a saved page' : 'published selectors, not verified on a page';
  return plain(`${what} (${at}${note ? `, ${note}` : ''})`);
}

/** What the layout reads, in the order in which a posting is shown. */
function readParts({ identity, title, fields, description, cards, form }: Layout): string[][] {
  const row = (name: string, rule: ValueRule | undefined) => (rule ? [[name, where(rule)]] : []);
  return [
    ...(identity ?? []).flatMap((rule) => row('id', rule)),
    ...row('title', title),
    ...FIELD_NAMES.flatMap((name) => row(name, fields?.[name])),
    ...(description
      ? [
          [
            'description',
            places(description.at) +
              (description.under ? `, under a heading that says ${code(description.under.says)}` : ''),
          ],
        ]
      : []),
    ...row('title in a form', form?.title),
    ...row('text in a form', form?.description),
    ...(cards ? [['cards', code(cards.item)]] : []),
    ...row('id of a card', cards?.id),
    ...row('title of a card', cards?.title),
  ];
}

function where(rule: ValueRule): string {
  return [rule].flat().map(whereOne).join('; else ');
}

function whereOne(rule: Rule): string {
  if ('title' in rule) return `the page's title, its part ${code(rule.title)}`;
  if ('url' in rule) return `address ${code(rule.url)}`;
  const { at, nth, attribute, pattern, hiddenBy, hidden, under } = rule;
  return [
    places(at),
    under && `under a heading that says ${code(under.says)}`,
    nth !== undefined && `number ${nth + 1}`,
    attribute && `attribute ${code(attribute)}`,
    pattern && `its part ${code(pattern)}`,
    hiddenBy && `unreadable where there is ${code(hiddenBy)}`,
    hidden && `unreadable where it says ${code(hidden)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
