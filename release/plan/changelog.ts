import type { VersionStep } from '../../generator/diff/change.js'

/** The chapters of Keep a Changelog 1.1, in its order. */
export const chapterNames = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const

type ChapterName = (typeof chapterNames)[number]

/** How an entry begins that breaks programs. Values of pages, which stand further behind, may say what they like. */
const breakingEntry = /^ *- \*\*Breaking:\*\*/m

/** A version of a changelog, or what is not released yet. */
export interface Section {
  /** `1.2.3`, or `Unreleased`. */
  readonly version: string
  /** `2026-08-01`; `Unreleased` for the first version while it is prepared; '' behind `Unreleased`. */
  readonly date: string
  /** Everything below the heading. */
  readonly body: string
}

/** A changelog: what stands above the first section, and the sections, the newest first. */
export interface Changelog {
  readonly head: string
  readonly sections: readonly Section[]
}

/** A changelog that is not as Keep a Changelog wants it. The message names the line and says what to write. */
export class ChangelogError extends Error {
  override readonly name = 'ChangelogError'
}

/** Reads a changelog. Throws ChangelogError for headings that it does not know, so that no entry is lost. */
export function parseChangelog(text: string): Changelog {
  const [head = '', ...parts] = text.split(/^## /m)
  return { head, sections: parts.map(readSection) }
}

function readSection(part: string): Section {
  const [heading = '', ...rest] = part.split('\n')
  const found = /^\[(Unreleased|\d+\.\d+\.\d+)\](?: - (\d{4}-\d{2}-\d{2}|Unreleased))?$/.exec(heading)
  const [, version = '', date = ''] = found ?? []
  if (found === null || (version === 'Unreleased') !== (date === ''))
    throw new ChangelogError(
      `"## ${heading}" is not a heading of a changelog. Write "## [Unreleased]" or "## [1.2.3] - 2026-08-01".`,
    )
  const section = { version, date, body: rest.join('\n').trim() }
  readChapters(section.body)
  return section
}

export function printChangelog({ head, sections }: Changelog): string {
  const parts = sections.map(({ version, date, body }) => {
    const heading = `## [${version}]${date === '' ? '' : ` - ${date}`}`
    return body === '' ? heading : `${heading}\n\n${body}`
  })
  return `${[head.trim(), ...parts].join('\n\n')}\n`
}

interface Chapters {
  readonly introduction: string
  readonly entries: ReadonlyMap<ChapterName, string>
}

function readChapters(body: string): Chapters {
  const [introduction = '', ...parts] = body.split(/^### /m)
  const entries = new Map<ChapterName, string>()
  for (const part of parts) {
    const [heading = '', ...rest] = part.split('\n')
    const name = chapterNames.find(each => each === heading.trim())
    if (name === undefined)
      throw new ChangelogError(
        `"### ${heading}" is not a chapter of a changelog. Take one of ${chapterNames.join(', ')}.`,
      )
    const text = rest.join('\n').trim()
    if (text !== '') entries.set(name, [entries.get(name), text].filter(Boolean).join('\n'))
  }
  return { introduction: introduction.trim(), entries }
}

/** Puts the chapters of several bodies together, in the order of Keep a Changelog. */
export function mergeBodies(...bodies: readonly string[]): string {
  const all = bodies.map(readChapters)
  const introductions = all.map(({ introduction }) => introduction)
  const chapters = chapterNames.map(name => {
    const entries = all.flatMap(each => each.entries.get(name) ?? [])
    return entries.length === 0 ? '' : `### ${name}\n\n${entries.join('\n')}`
  })
  return [...introductions, ...chapters].filter(text => text !== '').join('\n\n')
}

/** Chapters whose entries a program can notice. The others correct what was meant before. */
const noticed: readonly ChapterName[] = ['Added', 'Changed', 'Deprecated', 'Removed']

/** The step of a semantic version that a body asks for: by what is marked as breaking, then by its chapters. */
export function stepOf(body: string): VersionStep {
  const { entries } = readChapters(body)
  if ([...entries.values()].some(text => breakingEntry.test(text))) return 'major'
  if (noticed.some(name => entries.has(name))) return 'minor'
  return entries.size === 0 ? 'none' : 'patch'
}
