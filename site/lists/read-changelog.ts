import type { ChangeKind } from '../words/furniture-words.js'

/** A release of a changelog in the format of Keep a Changelog 1.1. */
export interface Release {
  /** `1.2.3`, or `Unreleased`. */
  readonly version: string
  /** `2026-11-28`; undefined for what is not released. */
  readonly date?: string
  /** Markdown above the chapters; '' without. */
  readonly intro: string
  readonly chapters: readonly Chapter[]
}

/** The changes of one kind. */
export interface Chapter {
  readonly kind: ChangeKind
  /** Markdown. */
  readonly text: string
}

const kinds: readonly ChangeKind[] = ['added', 'changed', 'deprecated', 'removed', 'fixed', 'security']

/**
 * Reads the releases of a changelog, newest first as it has them. Leaves out those that say nothing. Chapters without a
 * release, as `pagewright diff --format changelog` writes them, are what is not released.
 */
export function readChangelog(text: string): readonly Release[] {
  const lines = text.replace(/\r\n?/g, '\n')
  const whole = /^## /m.test(lines) ? lines : `## Unreleased\n\n${lines}`
  const [, ...parts] = whole.split(/^## /m)
  return parts.map(readRelease).filter(({ intro, chapters }) => intro !== '' || chapters.length > 0)
}

function readRelease(part: string): Release {
  const [heading = '', ...lines] = part.split('\n')
  const version = /^\[?([^\]\s]+)\]?/.exec(heading)?.[1] ?? heading.trim()
  const date = /\d{4}-\d{2}-\d{2}/.exec(heading)?.[0]
  const [intro = '', ...chapters] = lines.join('\n').split(/^### /m)
  return {
    version,
    ...(date === undefined ? {} : { date }),
    intro: withoutTargets(intro),
    chapters: chapters.flatMap(readChapter),
  }
}

/** A chapter by its heading. One with a heading of its own counts as a change, and keeps it. */
function readChapter(part: string): readonly Chapter[] {
  const [heading = '', ...lines] = part.split('\n')
  const text = withoutTargets(lines.join('\n'))
  if (text === '') return []
  const name = heading.trim().toLowerCase()
  const kind = kinds.find(own => own === name)
  return [kind === undefined ? { kind: 'changed', text: `**${heading.trim()}**\n\n${text}` } : { kind, text }]
}

/** Without the addresses of versions at the end: `[1.2.3]: https://…`. */
function withoutTargets(text: string): string {
  return text.replace(/^\[[^\]\n]+\]:\s+\S+[ \t]*$/gm, '').trim()
}
