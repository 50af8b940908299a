import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { emptySettings, type SearchSettings } from './search-vocabulary.js'

/**
 * Reads `specs/search.yaml`: what people say and what the pages say. Without the file there are no such words. Throws an
 * Error that names the place of what cannot be read.
 */
export function readSearchSettings(file: string): SearchSettings {
  if (!existsSync(file)) return emptySettings
  const data: unknown = parse(readFileSync(file, 'utf8'))
  if (!isRecord(data)) throw new Error(`${file}: a map of words is expected.`)
  const list = (key: string): readonly string[] => readList(data[key], `${file}: ${key}`)
  const lists = (key: string): readonly (readonly [string, readonly string[]])[] => {
    const map = data[key] ?? {}
    if (!isRecord(map)) throw new Error(`${file}: ${key} must be a map of lists.`)
    return Object.entries(map).map(
      ([name, words]) => [name, readList(words, `${file}: ${key}.${name}`)] as const,
    )
  }
  const lower = (words: readonly string[]): readonly string[] => words.map(word => word.toLowerCase())
  return {
    vocabulary: {
      fillers: lower(list('fillers')),
      notice: lower(list('notice')),
      partner: lower(list('partner')),
      direct: lower(list('direct')),
      synonyms: lists('synonyms').map(([said, meant]) => [said.toLowerCase(), meant]),
    },
    names: new Map(lists('names')),
    popular: list('popular'),
  }
}

function readList(value: unknown, place: string): readonly string[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new Error(`${place} must be a list of words.`)
  return value.map(one => {
    if (typeof one === 'string') return one
    throw new Error(`${place} must be a list of words, but has ${JSON.stringify(one)}. Put it in quotes.`)
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
