import type { PageText } from './independent-reader/read-folder.js'
import { linesOf } from './independent-reader/split-page.js'

/** A page with one thing changed, and where. */
export interface Mutant extends PageText {
  readonly mutation: string
  /** 1-based lines of the mutant that are not as they were. */
  readonly changed: readonly number[]
}

/** Picks a whole number from 0 up to, and without, `limit`. */
export type Pick = (limit: number) => number

/** Numbers from a seed; the same seed gives the same numbers everywhere. */
export function picker(seed: number): Pick {
  let state = seed >>> 0
  return limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

type LineChange = (line: string, pick: Pick) => readonly string[]

interface Mutation {
  readonly name: string
  /** Lines that the mutation can work on. */
  readonly fits: (line: string) => boolean
  /** The lines that replace the one. */
  readonly change: LineChange
}

const fieldRow = /^\| [A-Za-z_][\w$-]*(?: \{[^}]*\})? \| [a-z]+(?:\[\])?(?: \{[^}]*\})? \| /
const listed = /(`[^`]+`(?: \\\| `[^`]+`)+) 枚举值之一$/

function isField(line: string): boolean {
  return fieldRow.test(line) && !/^\| (?:json|xml|query|headers|body|status) /.test(line)
}

function isOptionalField(line: string): boolean {
  return isField(line) && !line.includes('data-required')
}

function isListed(line: string): boolean {
  return isField(line) && listed.test(line)
}

function valuesOf(line: string): string[] {
  return [...(listed.exec(line)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
}

function withList(line: string, list: string): string {
  return line.replace(listed, () => list)
}

/** Replaces the description's list by one line per value. */
function perValue(line: string, write: (value: string, index: number) => string, head = ''): string {
  const lines = valuesOf(line).map(write)
  return withList(line, `${head}${lines.join('<br/>')}`)
}

function one(name: string, fits: Mutation['fits'], change: (line: string, pick: Pick) => string): Mutation {
  return { name, fits, change: (line, pick) => [change(line, pick)] }
}

const names = [
  'return',
  'x-other',
  'camelCase',
  'other_$n',
  'zhongwen_名',
  'a.b',
  '__proto__',
  'constructor',
  'x y',
]
const types = ['int', 'String', 'array', 'object[][]', 'string|number', 'map', '', 'bool', 'date', 'double[]']

function cellsMutations(): Mutation[] {
  return [
    one('another name', isField, (line, pick) =>
      line.replace(/^\| [\w$-]+/, `| ${names[pick(names.length)]}`),
    ),
    one('another type', isField, (line, pick) =>
      line.replace(
        /^(\| [^|]* \| )[a-z]+(?:\[\])?/,
        (_, before: string) => `${before}${types[pick(types.length)]}`,
      ),
    ),
    one('a closing pipe', isField, line => `${line} |`),
    one('no description', isField, line =>
      line.replace(/^((?:[^|\\]|\\.)*\|(?:[^|]*)\|[^|]*)\|.*$/, '$1').trimEnd(),
    ),
    one('many blanks', isField, line => line.replaceAll(' | ', '   |   ')),
    one(
      'no blanks',
      line => isField(line) && !listed.test(line),
      line => line.replaceAll(' | ', '|'),
    ),
    one('blanks at the end', isField, line => `${line}  `),
    one('braces in the text', isField, line => `${line} {one} {two}`),
    one('a cell more', isField, line => `${line} | more`),
  ]
}

function attributeMutations(): Mutation[] {
  return [
    one('required on the type cell', isOptionalField, line =>
      line.replace(
        /(\| [a-z]+(?:\[\])?)(?: \{([^}]*)\})? \|/,
        (_, type: string, list?: string) => `${type} {data-required${list ? ` ${list}` : ''}} |`,
      ),
    ),
    one(
      'quoted indent',
      line => isField(line) && /data-indent=\d/.test(line),
      line => line.replace(/data-indent=(\d)/, 'data-indent="$1"'),
    ),
    one(
      'attributes in the other order',
      line => isField(line) && /\{data-required data-indent=\d\}/.test(line),
      line => line.replace(/\{data-required data-indent=(\d)\}/, '{data-indent=$1 data-required}'),
    ),
    one('an unknown attribute', isField, line =>
      line.replace(
        /^(\| [\w$-]+)(?: \{([^}]*)\})?/,
        (_, name: string, list?: string) => `${name} {${list ? `${list} ` : ''}data-since=2020}`,
      ),
    ),
    one(
      'a misspelt attribute',
      line => isField(line) && line.includes('data-required'),
      line => line.replace('data-required', 'data-requierd'),
    ),
    one(
      'a brace that is not closed',
      line => isField(line) && /^\| \S+ \{/.test(line),
      line => line.replace('}', ''),
    ),
    one(
      'an indent too deep',
      line => isField(line) && /data-indent=\d/.test(line),
      line => line.replace(/data-indent=(\d)/, (_, indent: string) => `data-indent=${Number(indent) + 1}`),
    ),
    one(
      'an indent far too deep',
      line => isField(line) && /data-indent=\d/.test(line),
      line => line.replace(/data-indent=(\d)/, (_, indent: string) => `data-indent=${Number(indent) + 3}`),
    ),
    one(
      'an indent lost',
      line => isField(line) && /data-indent=\d/.test(line),
      line => line.replace(/ ?data-indent=\d/, '').replace(' {}', ''),
    ),
    one(
      'an indent that is not a number',
      line => isField(line) && /data-indent=\d/.test(line),
      line => line.replace(/data-indent=\d/, 'data-indent=x'),
    ),
    one('a glued attribute', isField, line =>
      line.replace(/(\| (?:string|object|integer|number)(?:\[\])?) \{/, '$1{'),
    ),
    one(
      'the other spelling of encoded',
      line => line.includes('data-encoded=by-json_encode'),
      line => line.replace('data-encoded=by-json_encode', 'data-encoded-by=json_encode'),
    ),
    one(
      'encoded in an unknown way',
      line => line.includes('data-encoded=by-json_encode'),
      line => line.replace('by-json_encode', 'by-yaml'),
    ),
    one(
      'encrypted in an unknown way',
      line => line.includes('data-encrypted=by-rsa-pubkey'),
      line => line.replace('by-rsa-pubkey', 'by-rot13'),
    ),
  ]
}

function valueMutations(): Mutation[] {
  return [
    one('bars without blanks', isListed, line =>
      withList(
        line,
        `${valuesOf(line)
          .map(value => `\`${value}\``)
          .join('\\|')}枚举值之一`,
      ),
    ),
    one('bars that are not escaped', isListed, line => line.replaceAll('\\|', '|')),
    one('values with blanks between', isListed, line =>
      withList(
        line,
        `${valuesOf(line)
          .map(value => `\`${value}\``)
          .join(' ')} 枚举值之一`,
      ),
    ),
    one('a blank in the place of the break', isListed, line => line.replace(/<br\/>(?=`)/, ' ')),
    one('another break', isListed, line => line.replace(/<br\/>/g, '<br />')),
    one('the word without 之一', isListed, line => line.replace('枚举值之一', '枚举值')),
    one('a default behind the list', isListed, line => `${line}<br/>默认值\`${valuesOf(line)[0]}\``),
    one('a word in backticks before the list', isListed, line =>
      line.replace(/<br\/>(?=`)/, '，见`other`<br/>'),
    ),
    one('a value twice', isListed, line =>
      withList(line, `\`${valuesOf(line)[0]}\` \\| ${listed.exec(line)?.[1]} 枚举值之一`),
    ),
    one('a value a line', isListed, line => perValue(line, (value, index) => `\`${value}\`：第${index}种`)),
    one('a value a line below a head', isListed, line =>
      perValue(line, (value, index) => `\`${value}\`：第${index}种`, '枚举值：<br/>'),
    ),
    one('a value a line with a narrow colon', isListed, line =>
      perValue(line, (value, index) => `\`${value}\`: 第${index}种`),
    ),
    one('numbered values', isListed, line =>
      perValue(line, (value, index) => `${index + 1}、\`${value}\`：第${index}种`),
    ),
    one('bare values below a head', isListed, line =>
      perValue(line, (value, index) => `${value}：第${index}种`, '枚举值：<br/>'),
    ),
    one(
      'a remark below the values',
      isListed,
      line => `${perValue(line, (value, index) => `\`${value}\`：第${index}种`)}<br/>注意：\`other\`除外`,
    ),
    one('a fixed value', isListed, line => withList(line, `固定值\`${valuesOf(line)[0]}\``)),
    one('a value that holds a dot and a blank', isListed, line =>
      withList(line, '`1.0 beta` \\| `中文` 枚举值之一'),
    ),
    one('an empty value', isListed, line => withList(line, '`` \\| `A` 枚举值之一')),
  ]
}

function rowMutations(): Mutation[] {
  return [
    {
      name: 'a row twice',
      fits: line => isField(line) && !/\| object/.test(line),
      change: line => [line, line],
    },
    { name: 'a row less', fits: line => isField(line) && !/\| object/.test(line), change: () => [] },
    {
      name: 'a row more',
      fits: line => isField(line) && !/\| object/.test(line),
      change: line => [line, line.replace(/^\| [\w$-]+/, '| one_more')],
    },
    {
      name: 'a separator before the row',
      fits: isField,
      change: line => ['| {colspan=3 .im-table-line}', line],
    },
    { name: 'a separator less', fits: line => line.includes('.im-table-line'), change: () => [] },
    { name: 'text in the table', fits: isField, change: line => [line, '| 说明 {colspan=3}'] },
  ]
}

/** All ways to change a page, by name. */
export const mutations: readonly Mutation[] = [
  ...cellsMutations(),
  ...attributeMutations(),
  ...valueMutations(),
  ...rowMutations(),
]

/** Lines of tables, as indices. */
function tableLines(lines: readonly string[]): number[] {
  let fenced = false
  return lines.flatMap((line, index) => {
    if (/^\s*```/.test(line)) fenced = !fenced
    return !fenced && line.startsWith('|') ? [index] : []
  })
}

/** A page with one row changed in the given way; undefined where no row of the page fits. */
export function mutate(page: PageText, mutation: Mutation, pick: Pick): Mutant | undefined {
  const lines = linesOf(page.text).map(line => line.text)
  const places = tableLines(lines).filter(index => mutation.fits(lines[index] ?? ''))
  const place = places[places.length === 0 ? 0 : pick(places.length)]
  if (place === undefined) return undefined
  const now = mutation.change(lines[place] ?? '', pick)
  const text = [...lines.slice(0, place), ...now, ...lines.slice(place + 1)].join('\n')
  // A row that is gone can only be reported at its neighbours.
  const changed = now.length === 0 ? [place, place + 1] : now.map((_, offset) => place + 1 + offset)
  return { file: page.file, text, mutation: mutation.name, changed }
}
