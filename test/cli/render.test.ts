import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { renderCataloguePage } from '../../generator/diagnostics/render/catalogue-page.js'
import { displayWidth, printable } from '../../generator/diagnostics/render/display-width.js'
import { escapeData, escapeProperty, renderGithub } from '../../generator/diagnostics/render/github.js'
import { renderJson } from '../../generator/diagnostics/render/json.js'
import { renderPretty } from '../../generator/diagnostics/render/pretty.js'
import { lineSpan } from '../../generator/diagnostics/span.js'

const same = (text: string): string => text
const colors = { bold: same, dim: same, red: same, yellow: same, cyan: same }

function madeUp(line: number, column: number, length: number, message = 'wrong'): Diagnostic {
  return diagnostic({
    code: 'PW002',
    message,
    file: 'openapi/a.md',
    span: lineSpan(line, column, length),
    help: 'mend it',
  })
}

function pretty(found: readonly Diagnostic[], text: string, limit = 100): readonly string[] {
  return renderPretty(found, { colors, locate: file => `specs/${file}`, textOf: () => text, limit }).split(
    '\n',
  )
}

describe('pretty', () => {
  const table: readonly [
    name: string,
    text: string,
    column: number,
    length: number,
    source: string,
    caret: string,
  ][] = [
    ['plain', 'abc def', 5, 3, 'abc def', '    ^^^'],
    ['wide characters before', '批次号 id', 5, 2, '批次号 id', '       ^^'],
    ['wide characters marked', 'a批次', 2, 2, 'a批次', ' ^^^^'],
    ['full-width punctuation', '（x）', 2, 1, '（x）', '  ^'],
    ['a tab before', '\tab', 2, 1, '  ab', '  ^'],
    ['a character of two code units', '😀x', 3, 1, '😀x', '  ^'],
    ['a combining mark', 'e\u0301x', 3, 1, 'e\u0301x', ' ^'],
    ['something invisible', 'a\u200Bb', 2, 1, 'a\\u{200b}b', ' ^^^^^^^^'],
    ['an escape for terminals', '\u001B[2Jx', 5, 1, '\\u{1b}[2Jx', '         ^'],
    ['the end of the line', 'ab', 3, 0, 'ab', '  ^'],
    ['behind the end of the line', 'ab', 9, 4, 'ab', '  ^'],
  ]
  it.each(table)('%s', (_, text, column, length, source, caret) => {
    const lines = pretty([madeUp(1, column, length)], text)
    expect(lines.slice(2, 4)).toEqual([`    | ${source}`, `    | ${caret}`])
  })

  it('groups by file and shows place, code, help', () => {
    const lines = pretty([madeUp(1, 1, 1), madeUp(2, 1, 1)], 'a\nb')
    expect(lines.filter(line => line === 'specs/openapi/a.md')).toHaveLength(1)
    expect(lines[1]).toBe('  1:1 error PW002 wrong')
    expect(lines[4]).toBe('    help: mend it')
  })

  it('shows the surroundings of a diagnostic in a very long line', () => {
    const lines = pretty([madeUp(1, 5001, 3)], `${'x'.repeat(5000)}abc${'y'.repeat(5000)}`)
    expect(lines[2]?.length).toBeLessThan(120)
    const from = lines[3]?.indexOf('^') ?? 0
    expect(lines[2]?.slice(from, from + 3)).toBe('abc')
  })

  it('shows errors first and counts the rest', () => {
    const warning: Diagnostic = { ...madeUp(1, 1, 1, 'small'), severity: 'warning', code: 'PW006' }
    const text = pretty([warning, warning, madeUp(2, 1, 1, 'big')], 'a\nb', 1).join('\n')
    expect(text).toContain('big')
    expect(text).not.toContain('small')
    expect(text).toContain('… and 2 more: PW006 ×2')
  })

  it('needs no source text', () => {
    const text = renderPretty([madeUp(1, 1, 1)], { colors, locate: same, textOf: () => undefined, limit: 9 })
    expect(text).toBe('openapi/a.md\n  1:1 error PW002 wrong\n    help: mend it\n')
  })
})

describe('width and printing', () => {
  it('nothing that is printed can steer a terminal or end a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not occur
        expect(printable(text)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202E]/)
        expect(displayWidth(printable(text))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('json', () => {
  it('is an array of flat objects with exactly the promised members', () => {
    const value: unknown = JSON.parse(renderJson([madeUp(3, 4, 2)], file => `specs/${file}`))
    const [line, column, endLine, endColumn] = [3, 4, 3, 6]
    const want = { code: 'PW002', severity: 'error', message: 'wrong', file: 'specs/openapi/a.md' }
    expect(value).toEqual([{ ...want, line, column, endLine, endColumn, help: 'mend it' }])
    expect(renderJson([], same)).toBe('[]\n')
  })
})

describe('github', () => {
  it('is one workflow command per diagnostic', () => {
    expect(renderGithub([madeUp(3, 4, 2, '50%\nmore')], file => `a,b:${file}`)).toBe(
      '::error file=a%2Cb%3Aopenapi/a.md,line=3,endLine=3,col=4,endColumn=5,title=PW002::50%25%0Amore%0Amend it\n',
    )
  })

  it('escapes so that the text can be read back, and never ends the command', () => {
    const back = (text: string): string =>
      text
        .replaceAll('%2C', ',')
        .replaceAll('%3A', ':')
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%25', '%')
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('%', '0', 'A', 'D', '2', 'C', ':', ',', '\n', '\r', '中', '5') }),
        text => {
          expect(back(escapeProperty(text))).toBe(text)
          expect(escapeData(text)).not.toMatch(/[\r\n]/)
          expect(escapeProperty(text)).not.toMatch(/[\r\n:,]/)
        },
      ),
    )
  })
})

describe('docs/diagnostics.md', () => {
  it('is up to date (npm run docs:diagnostics)', () => {
    const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8')
    expect(page).toBe(renderCataloguePage())
  })
})
