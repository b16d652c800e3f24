import type { Definition, ListItem, Nodes, Parent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Check } from '@/components/ui/icons';

export interface MarkdownProps {
  /** Also from other devices and from files: nothing in it is trusted. */
  text: string;
}

/** A longer note is shown as it was typed, and so is one of signs alone, and what lies deeper: to read it takes too long. */
const LONGEST = 10_000;
const MOST_SIGNS = 1_000;
const DEEPEST = 12;
const SIGN = /[*_[\]`<!]/g;
/** Headings of a note stand below those of the panel. */
const HEADINGS = ['h4', 'h5', 'h6', 'h6', 'h6', 'h6'] as const;
const PROTOCOLS = ['http:', 'https:', 'mailto:'];
/** The signs of a task at the beginning of an item. */
const TASK = /^\[([ xX])\][ \t\n]+/;

/** A note's Markdown as elements. HTML is shown as it is written, and only links to the web and to mail are links. */
export function Markdown({ text }: MarkdownProps) {
  const root = useMemo(() => parsed(text), [text]);
  if (!root) return <div class="md is-plain">{text}</div>;
  const links = definitionsIn(root);
  return <div class="md">{inside(root, { source: text, links, depth: 0 })}</div>;
}

interface Context {
  source: string;
  /** Addresses of the links that are written apart, by their names. */
  links: ReadonlyMap<string, string>;
  depth: number;
}

function parsed(text: string): Root | null {
  if (text.length > LONGEST || deepestQuote(text) > DEEPEST) return null;
  if ((text.match(SIGN)?.length ?? 0) > MOST_SIGNS) return null;
  try {
    return fromMarkdown(text);
  } catch {
    return null;
  }
}

/** Signs of quotes and lists in a row take the parser long: so many open one inside the other. */
function deepestQuote(text: string): number {
  return Math.max(
    0,
    ...(text.match(/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))+/gm) ?? []).map(
      (signs) => signs.replace(/[ \t\d]/g, '').length,
    ),
  );
}

function definitionsIn(root: Root): ReadonlyMap<string, string> {
  const all = root.children.filter((node): node is Definition => node.type === 'definition');
  return new Map(all.map(({ identifier, url }) => [identifier, url]).reverse() as [string, string][]);
}

function inside(node: Parent, context: Context): ComponentChildren {
  const deeper = { ...context, depth: context.depth + 1 };
  if (deeper.depth > DEEPEST) return sourceOf(node as Nodes, context);
  return node.children.map((child, i) => <Node key={i} node={child as Nodes} context={deeper} />);
}

function Node({ node, context }: { node: Nodes; context: Context }) {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'paragraph':
      return <p>{inside(node, context)}</p>;
    case 'heading': {
      const Heading = HEADINGS[node.depth - 1] ?? 'h6';
      return <Heading>{inside(node, context)}</Heading>;
    }
    case 'emphasis':
      return <em>{inside(node, context)}</em>;
    case 'strong':
      return <strong>{inside(node, context)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{inside(node, context)}</blockquote>;
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{inside(node, context)}</ol>
      ) : (
        <ul>{inside(node, context)}</ul>
      );
    case 'listItem':
      return <Item node={node} context={context} />;
    case 'link':
      return <Link url={node.url}>{inside(node, context)}</Link>;
    case 'linkReference':
      return <Link url={context.links.get(node.identifier) ?? ''}>{inside(node, context)}</Link>;
    case 'image':
      return <Link url={node.url}>{node.alt || node.url}</Link>;
    case 'imageReference':
      return <Link url={context.links.get(node.identifier) ?? ''}>{node.alt || node.identifier}</Link>;
    case 'definition':
      return null;
    default:
      return sourceOf(node, context);
  }
}

/** `- [x] done`: a task, with a box that says so. */
function Item({ node, context }: { node: ListItem; context: Context }) {
  const { t } = useI18n();
  const [first] = node.children;
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  const task = words?.type === 'text' ? TASK.exec(words.value) : null;
  if (!task || first?.type !== 'paragraph' || words?.type !== 'text') return <li>{inside(node, context)}</li>;
  const rest = { ...words, value: words.value.slice(task[0].length) };
  const paragraph = { ...first, children: [rest, ...first.children.slice(1)] };
  const isDone = task[1] !== ' ';
  return (
    <li class="is-task">
      <span class="check-box" role="img" aria-label={isDone ? t.notes.task.done : t.notes.task.open}>
        {isDone && <Icon of={Check} size={12} />}
      </span>
      <div>{inside({ ...node, children: [paragraph, ...node.children.slice(1)] }, context)}</div>
    </li>
  );
}

/** A link where its address leads to the web or to mail; else only its words. */
function Link({ url, children }: { url: string; children: ComponentChildren }) {
  const address = safeAddress(url);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function safeAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return PROTOCOLS.includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** What was typed for a node. */
function sourceOf(node: Nodes, { source }: Context): string {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset ?? 0, end?.offset ?? 0);
}
