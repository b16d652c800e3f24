/** A report to be printed or kept as a PDF: of one posting or a batch. Plain data, made of audits and what was said of them. */
import { gapsOf, shownPoints } from '@/lib/audit/gaps';
import { writeWords } from '@/lib/audit/suggestion';
import type { Audit, Band, Finding, Span } from '@/lib/audit/types';
import { compareGravity, type Severity } from '@/lib/compliance/kinds';
import { type CopiedCard, progressOf, writtenOf } from '@/lib/copies/source';
import type { ChecklistTexts, RuleTexts } from '@/lib/lexicon/build/texts';
import type { Posting } from '@/lib/posting/posting';
import { maskContacts } from '@/lib/privacy/contacts';
import { cardOf, findingCounts } from '@/lib/review/card';
import { sentenceAt } from '@/lib/review/fingerprint';
import type { Decision } from '@/lib/review/said';
import { placesOf } from '@/lib/review/with-said';
import { changeOf, type Earlier, type ReportChange } from './change';

/** A posting to report on. */
export interface ReportSource {
  posting: Posting;
  /** With what a person said laid over it. */
  audit: Audit;
  /** The text is cut: nothing is scored, and nothing is missing. */
  partial: boolean;
  /** Whose posting it is; empty where nobody said. */
  owner: string;
  /** When it was last looked at, ms since the epoch. */
  seen: number | null;
  /** As it stood before; null where only one text is known. */
  before: Earlier | null;
}

export interface ReportOptions {
  /** In the person's own words; empty for the usual one. */
  heading: string;
  /** Who audited; empty where no name was given. */
  auditor: string;
  /** ms since the epoch */
  made: number;
  /** Whether contact details in texts are hidden. */
  mask: boolean;
  /** In the language of the report. */
  texts: ChecklistTexts;
  /** Of the postings' words: what is to be added is in their language. */
  languageOf: (text: string) => 'zh' | 'en';
}

/** The words of a finding within their sentence. */
export interface ReportQuote {
  before: string;
  words: string;
  after: string;
}

export interface ReportFinding {
  card: string;
  name: string;
  severity: Severity;
  state: CopiedCard['state'];
  quotes: ReportQuote[];
  why: string;
  laws: RuleTexts['laws'];
  exception: string | null;
  /** What a person decided; null while it waits for one. */
  decision: Pick<Decision, 'by' | 'at' | 'reason' | 'text'> | null;
  advice: string;
  /** What may stand in place of the words; null where nothing is offered. */
  wording: string | null;
}

export interface ReportGap {
  id: string;
  name: string;
  points: number;
  wording: string | null;
}

export interface ReportPosting {
  title: string;
  company: string | null;
  place: string | null;
  salary: string | null;
  url: string | null;
  owner: string;
  seen: number | null;
  /** Language of its words. */
  language: 'zh' | 'en';
  partial: boolean;
  score: number | null;
  band: Band | null;
  written: number;
  missing: number;
  /** Findings that nobody has dismissed, by severity. */
  counts: Record<Severity, number>;
  progress: Record<ReportFinding['state'], number>;
  findings: ReportFinding[];
  gaps: ReportGap[];
  change: ReportChange | null;
}

export interface Report extends Pick<ReportOptions, 'heading' | 'auditor' | 'made'> {
  /** Versions of engine, checklist and rules; more than one where postings were judged at different times. */
  versions: { engine: number; checklist: number; rules: number }[];
  postings: ReportPosting[];
}

/** So many gaps are worth a line each: those that earn most. */
const GAPS = 8;

/** @param sources in the order of the report. */
export function reportOf(sources: readonly ReportSource[], options: ReportOptions): Report {
  const { heading, auditor, made } = options;
  const versions = new Map(
    sources.map(({ audit: { engine, checklist, rules } }) => [
      `${engine}.${checklist}.${rules}`,
      { engine, checklist, rules },
    ]),
  );
  return {
    heading,
    auditor,
    made,
    versions: [...versions.values()],
    postings: sources.map((source) => postingOf(source, options)),
  };
}

function postingOf(source: ReportSource, options: ReportOptions): ReportPosting {
  const { posting, audit, partial, owner, seen, before } = source;
  const clean = (text: string) => (options.mask ? maskContacts(text).text : text);
  const field = (text: string | null | undefined) => (text ? clean(text) : null);
  const language = options.languageOf(posting.description);
  const findings = findingsOf(source, options, clean, language);
  const { written, missing } = writtenOf(audit);
  return {
    title: clean(posting.title),
    company: field(posting.company),
    place: field(posting.place),
    salary: field(posting.salary),
    url: posting.url,
    owner,
    seen,
    language,
    partial,
    score: audit.score,
    band: audit.band,
    written,
    missing: audit.score === null ? 0 : missing,
    counts: findingCounts(audit),
    progress: progressOf(findings),
    findings,
    gaps: audit.score === null ? [] : gapsIn(audit, options.texts, language),
    change: before ? changeOf(before, source, options.texts, clean) : null,
  };
}

/** One a card, the graver first, and last those that a person dismissed. What was seen nowhere is none. */
function findingsOf(
  { posting, audit }: ReportSource,
  { texts }: ReportOptions,
  clean: (text: string) => string,
  language: 'zh' | 'en',
): ReportFinding[] {
  const cards = new Map<string, Finding>();
  for (const finding of audit.findings)
    if (finding.start !== null && Object.hasOwn(texts.rules, finding.rule))
      cards.set(cardOf(finding), finding);
  const findings = [...cards].map(([card, finding]): ReportFinding => {
    const { rule, severity } = finding;
    const state: ReportFinding['state'] = finding.state ?? 'open';
    const words = texts.rules[rule] as RuleTexts;
    const decision = state === 'open' ? undefined : audit.said?.findings[card];
    const wording = words.words?.[language];
    return {
      card,
      name: words.name,
      severity,
      state,
      quotes: placesOf(audit.findings, card).map((place) => quoteAt(posting.description, place, clean)),
      why: words.why,
      laws: words.laws,
      exception: words.exception,
      decision: decision
        ? { by: decision.by, at: decision.at, reason: decision.reason, text: decision.text }
        : null,
      advice: words.advice,
      wording:
        words.words && wording ? writeWords({ kind: words.words.kind, words: wording }, language, {}) : null,
    };
  });
  const last = ({ state }: ReportFinding) => (state === 'dismissed' ? 1 : 0);
  return findings.sort((a, b) => last(a) - last(b) || compareGravity(a.severity, b.severity));
}

/** The words of a place within their sentence, free of contact details as a whole: a number may go beyond the words. */
function quoteAt(text: string, place: Span, clean: (text: string) => string): ReportQuote {
  const sentence = clean(sentenceAt(text, place));
  const words = clean(text.slice(place[0], place[1]));
  const at = sentence.indexOf(words);
  if (at < 0) return { before: sentence, words: '', after: '' };
  return { before: sentence.slice(0, at), words, after: sentence.slice(at + words.length) };
}

function gapsIn(audit: Audit, texts: ChecklistTexts, language: 'zh' | 'en'): ReportGap[] {
  return gapsOf(audit)
    .flatMap(({ id, gain }): ReportGap[] => {
      const item = Object.hasOwn(texts.items, id) ? texts.items[id] : undefined;
      if (!item) return [];
      const { suggestion } = item;
      const wording = suggestion
        ? writeWords({ kind: suggestion.kind, words: suggestion[language] }, language, {})
        : null;
      return [{ id, name: item.name, points: shownPoints(gain), wording }];
    })
    .slice(0, GAPS);
}
