import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../../generator/emit/words/language.js'
import { guideFile, guideFolder, listName } from './guide-files.js'

/** Those for whom guides are written: they use the SDK, or they write its pages. */
export const readers = ['use', 'write'] as const
export type Reader = (typeof readers)[number]

/** Guides under one title. */
export interface GuideSection {
  readonly id: string
  readonly reader: Reader
  readonly title: Readonly<Record<Language, string>>
  /** Names of files in `docs/`, without ending and language. */
  readonly guides: readonly string[]
}

/** What `docs/guides.yaml` states. */
export interface GuideList {
  readonly sections: readonly GuideSection[]
  /** Products that the front page shows, as pages of the catalogue: `v3/pay`. */
  readonly products: readonly string[]
}

const none: GuideList = { sections: [], products: [] }

/** Reads the list of guides; a project without one has no guides. Throws an Error that says what is wrong with it. */
export function readGuideList(root: string): GuideList {
  const file = join(guideFolder(root), listName)
  if (!existsSync(file)) return none
  const value: unknown = parse(readFileSync(file, 'utf8'))
  const sections = listOf(memberOf(value, 'sections')).map(readSection)
  const products = listOf(memberOf(value, 'products')).map(product => textOf(product, 'products'))
  const names = sections.flatMap(({ guides }) => guides)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) refuse(`${twice} stands in it twice. Name each guide once.`)
  for (const name of names)
    if (!existsSync(join(root, guideFile(name, 'en'))) && !existsSync(join(root, guideFile(name, 'zh'))))
      refuse(`there is no guide ${name}. Write ${guideFile(name, 'en')}, or take the name out.`)
  return { sections, products }
}

function readSection(value: unknown): GuideSection {
  const id = textOf(memberOf(value, 'id'), 'sections: id')
  const stated = memberOf(value, 'reader') ?? 'use'
  const reader = readers.find(one => one === stated)
  if (reader === undefined) return refuse(`the reader of ${id} must be ${readers.join(' or ')}.`)
  const title = memberOf(value, 'title')
  return {
    id,
    reader,
    title: {
      zh: textOf(memberOf(title, 'zh'), `${id}: title.zh`),
      en: textOf(memberOf(title, 'en'), `${id}: title.en`),
    },
    guides: listOf(memberOf(value, 'guides')).map(name => textOf(name, `${id}: guides`)),
  }
}

function refuse(problem: string): never {
  throw new Error(`docs/${listName}: ${problem}`)
}

function textOf(value: unknown, place: string): string {
  return typeof value === 'string' && value !== '' ? value : refuse(`${place} must be a text.`)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
