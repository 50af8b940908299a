import { englishModeHead } from '../../dialect/catalogue-heads.js'
import { englishLabel } from '../../dialect/sample-forms.js'
import { englishHeads, headsOf, roleOfHead, secondHead } from '../../dialect/table-heads.js'
import type { Document, DocumentBlock, FieldRow, SourceRow, TableSourceBlock } from '../document/document.js'
import { hasIdeographs } from './glossary.js'
import { type FrontMatterTexts, translateFrontMatter } from './translate-front-matter.js'
import type { TextMap } from './translate-text.js'

interface Translation extends FrontMatterTexts {
  readonly words: TextMap
}

/** A document with its words in English. Names, order, attributes, addresses and code stay as they are. */
export function translateDocument(document: Document, words: TextMap): Document {
  const { frontMatter, blocks } = document
  const head = translateFrontMatter(frontMatter ?? [], words)
  const translation: Translation = { ...head, words }
  return {
    ...document,
    ...(frontMatter === undefined ? {} : { frontMatter: head.lines }),
    blocks: blocks.map(block => translateBlock(block, translation)),
  }
}

function translateBlock(block: DocumentBlock, translation: Translation): DocumentBlock {
  const { words } = translation
  switch (block.kind) {
    case 'heading':
      return { ...block, text: ofFrontMatter(block.text, translation) ?? words.title(block.text) }
    case 'prose':
      return { ...block, lines: proseLines(block.lines, translation) }
    case 'table-source':
      return translateTable(block, words)
    case 'container':
      return {
        ...block,
        info: words.prose(block.info),
        blocks: block.blocks.map(inner => translateBlock(inner, translation)),
      }
    case 'code-source':
      return { ...block, info: translateInfo(block.info, words) }
    case 'forms':
      return {
        ...block,
        forms: block.forms.map(form => ({ ...form, label: englishLabel(form.label) ?? form.label })),
      }
  }
}

/** `php [1000(现金营销)]` */
function translateInfo(info: string, words: TextMap): string {
  return info.replace(
    /\[(.+)\](?=\s*$)/,
    (_, label: string) => `[${englishLabel(label) ?? words.label(label)}]`,
  )
}

/** Text that only shows a value of the front matter, marked if that stayed Chinese. */
function ofFrontMatter(text: string, { marked }: Translation): string | undefined {
  const key = /^\{\{\s*\$frontmatter\.(\w+)\s*\}\}$/.exec(text.trim())?.[1]
  return key === undefined ? undefined : (marked.get(key)?.(text) ?? text)
}

function proseLines(lines: readonly string[], translation: Translation): readonly string[] {
  const { words } = translation
  const [first = ''] = lines
  const shown = lines.length === 1 ? ofFrontMatter(first, translation) : undefined
  if (shown !== undefined) return [shown]
  if (isSeeAlso(first)) return lines.map(line => seeAlso(line, words))
  const alert = /^(\s*>\s*\[!\w+\]\s*)(.*)$/.exec(first)
  if (alert !== null) {
    const [, marker = '', title = ''] = alert
    return [`${marker}${words.prose(title)}`, ...quotedLines(lines.slice(1), words)]
  }
  return /^\s*>/.test(first) ? quotedLines(lines, words) : words.prose(lines.join('\n')).split('\n')
}

/** Lines of a quotation: a glossary has them without `> `. */
function quotedLines(lines: readonly string[], words: TextMap): readonly string[] {
  if (lines.length === 0) return lines
  const starts = lines.map(line => /^\s*>\s?/.exec(line)?.[0] ?? '')
  const inner = lines.map((line, at) => line.slice(starts[at]?.length ?? 0)).join('\n')
  return words
    .prose(inner)
    .split('\n')
    .map((line, at) => `${starts[at] ?? starts.at(-1) ?? ''}${line}`)
}

const seeAlsoWord = /^(\s*)(?:参阅|另见|参考)\s*/

function isSeeAlso(line: string): boolean {
  return seeAlsoWord.test(line)
}

/** `参阅 [官方文档](…)、[…](…)` */
function seeAlso(line: string, words: TextMap): string {
  return linkTexts(line, words)
    .replace(seeAlsoWord, '$1See ')
    .replace(/\)\s*[、，；]\s*(?=\[)/g, '), ')
    .replace(/\)\s*。/g, ').')
}

/** A line with the texts of its links translated. */
function linkTexts(line: string, words: TextMap): string {
  return line.replace(/\[([^\][]+)\](?=\()/g, (_, title: string) => `[${words.title(title)}]`)
}

function translateTable(table: TableSourceBlock, words: TextMap): TableSourceBlock {
  const [first = ''] = table.head
  const role = roleOfHead(first.trim())
  return {
    ...table,
    head: role === undefined ? table.head.map(cell => headCell(cell, words)) : table.head.map(roleCell),
    rows: table.rows.map(row => translateRow(row, words)),
    ...(table.corrections === undefined
      ? {}
      : { corrections: table.corrections.map(each => ({ ...each, reason: words.prose(each.reason) })) }),
  }

  function roleCell(cell: string): string {
    const [, text = '', list = ''] = /^(.*?)(\s*\{[^{}]*\})?$/.exec(cell.trim()) ?? []
    const own = headsOf(first.trim())
    if (role !== undefined && text === own.tables[role]) return `${englishHeads.tables[role]}${list}`
    if (text === secondHead(role, own)) return `${secondHead(role, englishHeads)}${list}`
    return text === own.description ? `${englishHeads.description}${list}` : cell
  }
}

function headCell(cell: string, words: TextMap): string {
  return withList(cell, text => englishModeHead(text) ?? words.title(text))
}

/** A cell whose attribute list stays. */
function withList(cell: string, change: (text: string) => string): string {
  const [, text = '', list = ''] = /^(.*?)(\s*\{[^{}]*\})?$/s.exec(cell) ?? []
  return hasIdeographs(text) ? `${change(text)}${list}` : cell
}

function translateRow(row: SourceRow, words: TextMap): SourceRow {
  switch (row.kind) {
    case 'line-row':
      return row
    case 'cells-row':
      return { ...row, cells: row.cells.map(cell => withList(cell, words.cell)) }
    case 'field-row':
      return translateField(row, words)
  }
}

function translateField(row: FieldRow, words: TextMap): FieldRow {
  const { description, marks } = row
  return {
    ...row,
    marks: marks.tooltip === undefined ? marks : { ...marks, tooltip: words.label(marks.tooltip) },
    ...(description === undefined ? {} : { description: words.cell(description) }),
  }
}
