import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MarkdownIt } from 'markdown-it'
import { type Language, languages } from '../../generator/emit/words/language.js'
import { guideFile } from './guide-files.js'
import { type GuideList, type GuideSection, type Reader, readGuideList } from './guide-list.js'
import { createGuideMarkdown, type ParsedGuide, parseGuide } from './parse-guide.js'

/** A guide as an edition shows it. */
export interface ShownGuide {
  readonly name: string
  readonly section: GuideSection
  readonly guide: ParsedGuide
  /** The language of its text, which is the other one where it is not translated. */
  readonly language: Language
}

/** Reads a guide by its file in the project; undefined for files that are not there. */
export type GuideReader = (file: string) => ParsedGuide | undefined

/** The last reading of each file: both editions and several pages need it. */
const lastReadings = new Map<string, ParsedGuide>()

function parseOnce(path: string, file: string, text: string, md: MarkdownIt): ParsedGuide {
  const before = lastReadings.get(path)
  const guide = before?.text === text ? before : parseGuide(file, text, md)
  lastReadings.set(path, guide)
  return guide
}

/** Makes a reader that reads each guide once. */
export function createGuideReader(project: string): GuideReader {
  const known = new Map<string, ParsedGuide | undefined>()
  const md = createGuideMarkdown()
  return file => {
    const path = join(project, file)
    if (!known.has(file))
      known.set(file, existsSync(path) ? parseOnce(path, file, readFileSync(path, 'utf8'), md) : undefined)
    return known.get(file)
  }
}

/** The guides of an edition in their order, each in the edition's language if it exists in it. */
export function shownGuides(
  { sections }: GuideList,
  read: GuideReader,
  language: Language,
): readonly ShownGuide[] {
  const order = [language, ...languages.filter(one => one !== language)]
  return sections.flatMap(section =>
    section.guides.flatMap(name => {
      const found = order.flatMap(one => {
        const guide = read(guideFile(name, one))
        return guide === undefined ? [] : [{ name, section, guide, language: one }]
      })
      return found.slice(0, 1)
    }),
  )
}

/** Names and titles of the guides of an edition, in their order. */
export function shownGuideNames(
  project: string,
  language: Language,
): readonly { readonly name: string; readonly title: string; readonly reader: Reader }[] {
  const shown = shownGuides(readGuideList(project), createGuideReader(project), language)
  return shown.map(({ name, guide, section }) => ({ name, title: guide.title, reader: section.reader }))
}
