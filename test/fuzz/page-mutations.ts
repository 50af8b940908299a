import type { PageText } from '../corpus/independent-reader/read-folder.js'
import type { Pick } from '../corpus/mutations.js'
import { mutations as rowMutations } from '../corpus/mutations.js'

/** A line of a page by what it is. */
export type LineKind = 'field' | 'head' | 'delimiter' | 'marker' | 'heading' | 'any'

/** One way to change a page: which lines it works on, and what stands in their place. */
export interface PageMutation {
  readonly name: string
  readonly on: LineKind
  readonly fits?: (line: string) => boolean
  readonly change: (line: string, pick: Pick) => readonly string[]
}

/** A page with one line changed. */
export interface PageMutant extends PageText {
  readonly name: string
  /** 1-based lines that stand in the place of the one; the one above and the one below it where none does. */
  readonly changed: readonly number[]
}

function to(name: string, on: LineKind, change: (line: string) => string | readonly string[]): PageMutation {
  return { name, on, change: line => [change(line)].flat() }
}

/** The line with one cell written otherwise, attribute lists aside. */
function inCell(line: string, cell: number, change: (text: string) => string): string {
  const cells = line.split(/(?<!\\)\|/)
  const own = cells[cell + 1]
  if (own === undefined) return line
  const [, text = '', list = ''] = /^\s*(.*?)(\s*\{[^{}]*\})?\s*$/.exec(own) ?? []
  cells[cell + 1] = ` ${change(text)}${list} `
  return cells.join('|').trimEnd()
}

/** Every inline construct of Markdown, and every sign that nobody sees, around a text. */
const constructs: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['code', text => `\`${text}\``],
  ['code of two backticks', text => `\`\`${text}\`\``],
  ['an open backtick', text => `\`${text}`],
  ['strong', text => `**${text}**`],
  ['emphasis', text => `*${text}*`],
  ['underlines', text => `__${text}__`],
  ['crossed out', text => `~~${text}~~`],
  ['a star behind', text => `${text}*`],
  ['an escape', text => `${text.slice(0, 1)}\\_${text.slice(1)}`],
  ['a backslash behind', text => `${text}\\`],
  ['an entity', text => `&#${text.codePointAt(0) ?? 32};${text.slice(1)}`],
  ['blank entities', text => `&nbsp;&nbsp;${text}`],
  ['a link', text => `[${text}](https://example.com)`],
  ['a link of this site', text => `[${text}](/openapi/v3/x)`],
  ['an image', text => `![${text}](x.png)`],
  ['an image beside it', text => `${text} ![](x.png)`],
  ['an address', text => `${text} <https://example.com>`],
  ['HTML', text => `<b>${text}</b>`],
  ['HTML that is never closed', text => `<b>${text}`],
  ['a raised number', text => `${text}<sup>1</sup>`],
  ['a comment', text => `${text}<!-- x -->`],
  ['a comment that is never closed', text => `${text}<!-- x`],
  ['a break', text => `${text}<br/>`],
  ['a note', text => `${text}[^1]`],
  ['words in brackets', text => `${text}（必填）`],
  ['a question mark', text => `${text}?`],
  ['a sign of nesting', text => `└ ${text}`],
  ['a dash', text => `- ${text}`],
  ['a list', text => `${text}[]`],
  ['a wide blank', text => `\u3000${text}`],
  ['a no-break blank', text => `\u00a0${text}`],
  ['a zero-width blank', text => `${text.slice(0, 1)}\u200b${text.slice(1)}`],
  ['a byte order mark', text => `\ufeff${text}`],
  ['a mark of direction', text => `\u200f${text}`],
  ['wide letters', text => text.replace(/[a-z]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ['capitals', text => text.toUpperCase()],
  ['another cell', text => `${text} | x`],
  ['an escaped bar', text => `${text} \\| x`],
  ['a wide bar', text => `${text} ｜ x`],
  ['nothing', () => ''],
  ['braces', text => `${text} {x}`],
  ['a template', text => `${text}\${x}{{ y }}`],
]

const cells = ['name', 'type', 'description'] as const
const inCells: readonly PageMutation[] = cells.flatMap((cell, index) =>
  constructs.map(([name, change]) => to(`${cell}: ${name}`, 'field', line => inCell(line, index, change))),
)

function withList(line: string, list: string): string {
  const text = /\{[^}]*\}/.exec(line.split('|')[1] ?? '')?.[0]
  return text === undefined
    ? line.replace(/^\| ([^|]*?) \|/, `| $1 {${list}} |`)
    : line.replace(text, `{${text.slice(1, -1)} ${list}}`)
}

const attributes: readonly PageMutation[] = [
  ...['data-required=false', 'data-required=true', 'data-required=maybe', 'data-required=""'],
  ...['required', 'REQUIRED', 'DATA-REQUIRED', '.data-required', '#data-required', '.required'],
  ...['data-indent=1', 'data-indent="2"', 'data-indent', 'data-indent=１', 'DATA-INDENT=1', '.data-indent=1'],
  ...['colspan=3', 'rowspan=2', '.im-table-line', '.im-table-lin', 'data-x="a } b"', 'data-x="'],
].map(list => to(`attribute ${list}`, 'field', line => withList(line, list)))

const around: readonly PageMutation[] = [
  to('a tab', 'field', line => `\t${line}`),
  to('two blanks', 'field', line => `  ${line}`),
  to('four blanks', 'field', line => `    ${line}`),
  to('a wide blank before the row', 'field', line => `\u3000${line}`),
  to('a zero-width blank before the row', 'field', line => `\u200b${line}`),
  to('no first bar', 'field', line => line.slice(2)),
  to('no bars', 'field', line => line.replaceAll('|', ' ')),
  to('wide bars', 'field', line => line.replaceAll('|', '｜')),
  to('tabs around bars', 'field', line => line.replaceAll(' | ', '\t|\t')),
  to('a quotation', 'field', line => `> ${line}`),
  to('an alert', 'field', line => ['> [!NOTE]', `> ${line}`]),
  to('a list', 'field', line => `- ${line}`),
  to('a numbered list', 'field', line => `1. ${line}`),
  to('HTML around the row', 'field', line => ['<div>', line, '</div>']),
  to('a comment around the row', 'field', line => `<!-- ${line} -->`),
  to('a comment above', 'field', line => ['<!-- x -->', line]),
  to('a comment that opens above', 'field', line => ['<!--', line]),
  to('a fence around the row', 'field', line => ['```', line, '```']),
  to('a fence above', 'field', line => ['```', line]),
  to('a container around the row', 'field', line => ['::: tip', line, ':::']),
  to('a container above', 'field', line => ['::: tip', line]),
  to('an empty line above', 'field', line => ['', line]),
  to('two empty lines above', 'field', line => ['', '', line]),
  to('text above', 'field', line => ['文字', line]),
  to('text apart above', 'field', line => ['', '文字', '', line]),
  to('a heading above', 'field', line => ['## 标题', line]),
  to('a rule above', 'field', line => ['---', line]),
  to('a delimiter above', 'field', line => ['| --- | --- | ---', line]),
  to('a head above', 'field', line => [
    '| 返回字典 | 类型 {.type} | 描述 {.desc}',
    '| --- | --- | ---',
    line,
  ]),
  to('a marker above', 'field', line => ['', '{.im-table #request}', '', line]),
]

const structure: readonly PageMutation[] = [
  ...['**$1**', '`$1`', '~~$1~~', '$1 | 必填', '返回参数', '参数', 'Parameter', '\u3000$1', ''].map(text =>
    to(`head ${text}`, 'head', line => line.replace(/^\| ([^|]*?) \|/, `| ${text} |`)),
  ),
  to('a head of four', 'head', line => `${line} | 备注`),
  to('a head of two', 'head', line => line.replace(/ \| [^|]*$/, '')),
  to('a head the other way round', 'head', line =>
    line.replace(/^(\| [^|]*) (\| [^|]*) (\| .*)$/, '$1 $3 $2'),
  ),
  to('a head behind a tab', 'head', line => `\t${line}`),
  to('a head in a quotation', 'head', line => `> ${line}`),
  to('a head twice', 'head', line => [line, line]),
  to('no head', 'head', () => []),
  to('no delimiter', 'delimiter', () => []),
  to('a delimiter twice', 'delimiter', line => [line, line]),
  ...[
    '|---|---|---|',
    '| :-: | --: | :--',
    '| — | — | —',
    '| --- | ---',
    '|---|---|---|---|',
    '> | --- |',
    '\t| --- | --- | ---',
  ].map(text => to(`delimiter ${text}`, 'delimiter', () => text)),
  to('no marker', 'marker', () => []),
  to('a marker twice', 'marker', line => [line, '', line]),
  to('a marker in capitals', 'marker', line => line.toUpperCase()),
  to('a marker of the other kind', 'marker', line =>
    line.includes('request') ? '{.im-table #response}' : '{.im-table #request}',
  ),
  to('a marker without its class', 'marker', line => line.replace('.im-table ', '')),
  to('a marker without its id', 'marker', line => line.replace(/ #\w+/, '')),
  to('a marker behind a tab', 'marker', line => `\t${line}`),
  to('a marker in a quotation', 'marker', line => `> ${line}`),
  to('a marker that is not closed', 'marker', line => line.slice(0, -1)),
  to('text above the marker', 'marker', line => ['文字', '', line]),
  to('a comment above the marker', 'marker', line => ['<!-- | a | string | x -->', '', line]),
  to('a heading without its id', 'heading', line => line.replace(/ \{#\w+\}/, '')),
  to('a heading in capitals', 'heading', line =>
    line.replace(/#(\w+)\}/, (_, id: string) => `#${id.toUpperCase()}}`),
  ),
  to('a heading as a class', 'heading', line => line.replace('{#', '{.')),
  to('no heading', 'heading', () => []),
  to('a line less', 'any', () => []),
  to('a line twice', 'any', line => [line, line]),
  to('an empty line above any', 'any', line => ['', line]),
  to('a quotation of any', 'any', line => `> ${line}`),
  to('any behind a tab', 'any', line => `\t${line}`),
  to('a comment that opens above any', 'any', line => ['<!--', line]),
  to('a fence above any', 'any', line => ['```', line]),
  {
    name: 'a sign in any',
    on: 'any',
    change: (line, pick) => {
      const signs = [
        '|',
        '`',
        '{',
        '}',
        '\\',
        '*',
        '~',
        '<',
        '>',
        '[',
        ']',
        '&',
        '#',
        ':',
        '\u200b',
        '\t',
        '"',
        "'",
        '$',
      ]
      const at = pick(line.length + 1)
      return [`${line.slice(0, at)}${signs[pick(signs.length)]}${line.slice(at)}`]
    },
  },
  {
    name: 'a sign less in any',
    on: 'any',
    change: (line, pick) => {
      const at = pick(line.length + 1)
      return [line.slice(0, at) + line.slice(at + 1)]
    },
  },
]

/** All ways to change a page, by name. */
export const pageMutations: readonly PageMutation[] = [
  ...rowMutations.map((one): PageMutation => ({ ...one, name: `row: ${one.name}`, on: 'any' })),
  ...inCells,
  ...attributes,
  ...around,
  ...structure,
]

/** What each line of a page is; code and front matter are none of the kinds but `any`. */
export function kindsOf(lines: readonly string[]): readonly LineKind[] {
  let isFenced = false
  return lines.map((line, at): LineKind => {
    if (/^\s*```/.test(line)) isFenced = !isFenced
    if (isFenced) return 'any'
    if (/^\s*\| *:?[-—]+/.test(line)) return 'delimiter'
    if (line.startsWith('|')) {
      if (/^\| *:?-+/.test(lines[at + 1] ?? '') || /\{\.(?:type|desc)\}/.test(line)) return 'head'
      return /colspan=/.test(line) || line.split(/(?<!\\)\|/).length < 3 ? 'any' : 'field'
    }
    if (line.startsWith('{.im-table')) return 'marker'
    return /^#+ .*\{#\w+\}$/.test(line) ? 'heading' : 'any'
  })
}

/** A page with one line changed in the given way; undefined where no line of the page fits, or nothing changes. */
export function mutatePage(page: PageText, mutation: PageMutation, pick: Pick): PageMutant | undefined {
  const lines = page.text.split('\n')
  const kinds = kindsOf(lines)
  const places = lines.flatMap((line, at) => {
    const isKind = mutation.on === 'any' ? line !== '' : kinds[at] === mutation.on
    return isKind && (mutation.fits?.(line) ?? true) ? [at] : []
  })
  const place = places[places.length === 0 ? 0 : pick(places.length)]
  if (place === undefined) return undefined
  const now = mutation.change(lines[place] ?? '', pick)
  if (now.length === 1 && now[0] === lines[place]) return undefined
  const text = [...lines.slice(0, place), ...now, ...lines.slice(place + 1)].join('\n')
  const changed = now.length === 0 ? [place, place + 1] : now.map((_, offset) => place + 1 + offset)
  return { file: page.file, text, name: mutation.name, changed }
}
