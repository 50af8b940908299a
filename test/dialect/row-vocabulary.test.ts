import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatPage } from '../../generator/cli/format/format-page.js'
import type { Mark } from '../../generator/dialect/row-vocabulary.js'
import { attributeKeys, attributeOf, isKnownValue, marks } from '../../generator/dialect/row-vocabulary.js'
import { createPageWriter } from '../../generator/emit/docs/create-page-writer.js'
import { siteDocument } from '../../generator/emit/docs/site/site-document.js'
import { wordsOf } from '../../generator/emit/words/words.js'
import type { FieldRow } from '../../generator/model/document/document.js'
import { sourceRow } from '../../generator/model/document/source-row.js'
import { readRow } from '../../generator/model/from-page/read-row.js'
import type { RowFacts } from '../../generator/model/from-page/row-facts.js'
import { nestRows } from '../../generator/model/from-page/row-tree.js'
import { editRow } from '../../generator/model/patch/edit-row.js'
import { readPatches } from '../../generator/model/patch/read-patches.js'
import { readRow as readLine } from '../../generator/parse/table/read-table.js'
import { sources } from '../emit/sdk/emit-model.js'
import { pageText } from '../pages/page-text.js'

/** A value that the mark may have. */
function sample({ values }: Mark): string {
  if (values === 'words') return 'words'
  return 'pattern' in values ? values.example : (values[0] ?? '')
}

/** A row with a list on its cell for the mark. */
function line({ cell }: Mark, list: string): string {
  return cell === 'name' ? `| a ${list} | string | x` : `| a | string ${list} | x`
}

function field(text: string): RowFacts | undefined {
  const row = readRow(readLine(text, 1), () => undefined)
  return row?.kind === 'field' ? row : undefined
}

const doc = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8')

describe.each(marks.map(mark => [mark.name, mark] as const))('the mark %s', (name, mark) => {
  const value = sample(mark)
  const other = 'other'
  const list = `{${mark.key}="${value}"}`

  it('has a value that it may have', () => expect(isKnownValue(mark, value)).toBe(true))

  it('is read from its cell, and from the other one with a finding', () => {
    const codes: string[] = []
    expect(field(line(mark, list))?.marks).toEqual({ [name]: value })
    const elsewhere: Mark = { ...mark, cell: mark.cell === 'name' ? 'type' : 'name' }
    const row = readRow(readLine(line(elsewhere, list), 1), ({ code }) => codes.push(code))
    expect([row?.kind === 'field' ? row.marks : undefined, codes]).toEqual([{ [name]: value }, ['PW206']])
  })

  it('tells two rows apart', () => {
    const codes: string[] = []
    const rows = [line(mark, list), line(mark, '')].flatMap(text => field(text) ?? [])
    nestRows(rows, ({ code }) => codes.push(code))
    expect(codes).toEqual(['PW217'])
  })

  it('is written by fmt as it was read, on its own cell', () => {
    const write = createPageWriter(sources.docs)
    const page = (text: string): string => pageText({ response: text })
    const formatted = (text: string): string => {
      const result = formatPage({ file: 'openapi/v3/library/loans.md', text: page(text) }, write)
      return result.kind === 'formatted' ? result.text : result.diagnostics.map(({ code }) => code).join()
    }
    const short = `{${mark.key}=${mark.values === 'words' ? `"${value}"` : value}}`
    const elsewhere: Mark = { ...mark, cell: mark.cell === 'name' ? 'type' : 'name' }
    expect(formatted(line(mark, short))).toBe(page(line(mark, short)))
    expect(formatted(line(elsewhere, short))).toBe(page(line(mark, short)))
  })

  it('is set and taken away by a patch, in the facts and in the documents', () => {
    const set = (text: string) => {
      const head = '- page: openapi/v3/a\n  field: json.a\n  reason: because\n'
      const { patches } = readPatches({ file: 'p.yaml', text: `${head}  set: { ${name}: ${text} }\n` })
      const action = patches[0]?.action
      return action?.kind === 'set' ? action.facts : undefined
    }
    const corrected = (text: string, facts = set(text), row = readLine(line(mark, ''), 1)) => {
      const edited = editRow(row, facts ?? {})
      if (edited.kind === 'refused') return undefined
      const read = readRow(edited.row, () => undefined)
      const source = sourceRow(edited.row, '')
      return [
        edited.changed,
        read?.kind === 'field' ? read.marks : undefined,
        source.kind === 'field-row' ? source.marks : undefined,
      ]
    }
    const marked = { [name]: value }
    expect(corrected(JSON.stringify(value))).toEqual([[name], marked, marked])
    const away = corrected('false', set('false'), readLine(line(mark, list), 1))
    expect(away).toEqual([[name], {}, {}])
  })

  it('is shown on a site without braces that would end its list', () => {
    const row: FieldRow = {
      kind: 'field-row',
      name: 'a',
      type: 'string',
      required: false,
      indent: 0,
      marks: { [name]: `${other} {onclick=x}` },
    }
    const table = { kind: 'table-source', head: [], delimiter: [], rows: [row], marker: '' } as const
    const document = { kind: 'document', file: 'a.md', blocks: [table] } as const
    const [block] = siteDocument(document, wordsOf('zh').docs).blocks
    expect(JSON.stringify(block)).not.toMatch(/\{onclick|x\}/)
    expect(JSON.stringify(block)).toContain('｛onclick=x｝')
  })

  it('is in the documents of patches', () => expect(doc('patches.md')).toContain(`\`${name}\``))
})

it('every attribute of a field is in the page format', () => {
  const format = doc('page-format.md')
  const rows = format.slice(format.indexOf('**A2**'), format.indexOf('**A3**'))
  const keys = attributeKeys.filter(key => attributeOf(key)?.fact !== undefined)
  expect(keys.filter(key => !rows.includes(`\`${key}`))).toEqual([])
})
