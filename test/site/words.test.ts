import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languageOfTag, languageTags, siteWords } from '../../site/words/site-words.js'

const site = fileURLToPath(new URL('../../site/', import.meta.url))

/** Code of the site without comments. */
function codeOf(file: string): string {
  return readFileSync(join(site, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

/** What the code reads in pages and guides: heads of tables and words that introduce links. */
const read = ['枚举值(?:之一)?', '参阅|另见|参考', '业务标签|通知格式', '中文|简体中文', '官方文档']

describe('the words of the site', () => {
  it('stand in the tables of site/words and nowhere else', () => {
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      file => file.endsWith('.ts') && !/^(?:words|dist|\.vitepress\/cache)\//.test(file),
    )
    const found = files.flatMap(file => {
      const code = read.reduce((text, word) => text.replaceAll(word, ''), codeOf(file))
      return /\p{Script=Han}/u.test(code) ? [file] : []
    })
    expect(files.length).toBeGreaterThan(40)
    expect(found).toEqual([])
  })

  it.each(['zh', 'en'] as const)('of the edition %s are in its language', language => {
    const texts = textsOf(siteWords(language))
    expect(texts.length).toBeGreaterThan(80)
    expect(texts.filter(text => text.trim() === '')).toEqual([])
    if (language === 'en') expect(texts.filter(text => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('belong to the attribute lang', () => {
    expect(Object.values(languageTags).map(languageOfTag)).toEqual(['zh', 'en'])
    expect(languageOfTag('')).toBe('zh')
  })
})

/** All texts of a table; those with numbers and names in them for two and three. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return textsOf(value(2, 3))
  if (value instanceof Map) return [...value.values()].flatMap(textsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
