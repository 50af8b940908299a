import { describe, expect, it } from 'vitest'
import { codeBlocks, guideFile, guideText, languages, references, shape } from './guide-files.js'

/** The shape of a text whose paragraphs and items may have other lines in the other language. */
function looseShape(text: string): readonly string[] {
  const parts = shape(text.replace(/\n {2,}(?=\S)/g, ' '))
  return parts.filter((part, at) => part !== 'text' || parts[at - 1] !== 'text')
}

/** The rows of a table of docs/diff.md: the rule, and whom it breaks, in one language. */
function verdicts(language: 'zh' | 'en'): readonly string[] {
  const english: Readonly<Record<string, string>> = { 不兼容: 'breaking', 兼容: 'compatible', 文字: 'text' }
  return guideText('diff', language)
    .split('\n')
    .filter(line => /^\| `[a-z-]+` \|/.test(line))
    .map(line => line.split('|').slice(1, 5))
    .map(cells => cells.map(cell => english[cell.trim()] ?? cell.trim()).join(' '))
}

describe.each(references)('the reference %s', name => {
  it('has the same headings, tables and lists in both languages', () => {
    const [zh, en] = languages.map(language => looseShape(guideText(name, language)))
    expect(zh).toEqual(en)
  })

  it('has the same code in both languages', () => {
    const [zh, en] = languages.map(language => codeBlocks(guideText(name, language)))
    expect(zh).toEqual(en)
  })

  it.each(languages)('links to its twin (%s)', language => {
    const twin = guideFile(name, language === 'zh' ? 'en' : 'zh').replace('docs/', '')
    expect(guideText(name, language)).toContain(`](${twin})`)
  })
})

/** The marks that a rule of the page format names: code, other rules, and how much it obliges. */
function rulesOf(language: 'zh' | 'en'): ReadonlyMap<string, readonly string[]> {
  const rules = guideText('page-format', language)
    .split(/^(?=\*\*[A-Z]\d+\*\* )/m)
    .slice(1)
  return new Map(rules.map(rule => [rule.slice(2, rule.indexOf('**', 2)), marksOf(rule)]))
}

function marksOf(rule: string): readonly string[] {
  const [own = ''] = rule.split(/^#/m)
  return [...own.matchAll(/(?<![A-Za-z0-9-])(?:[A-Z]\d{1,2})(?![A-Za-z0-9])/g)].map(([id]) => id).sort()
}

describe('the rules of the page format', () => {
  it('have the same numbers and refer to the same rules in both languages', () => {
    expect(rulesOf('zh')).toEqual(rulesOf('en'))
    expect(rulesOf('en').size).toBeGreaterThan(100)
  })
})

describe('the rules of pagewright diff', () => {
  it('break the same programs in both languages', () => {
    expect(verdicts('zh')).toEqual(verdicts('en'))
    expect(verdicts('en').length).toBeGreaterThan(50)
  })
})
