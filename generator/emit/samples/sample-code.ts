import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { onceFor } from '../once-for.js'
import { columnsOf } from '../words/line-width.js'
import type { MapSample, Sample } from './sample-value.js'

/** Where lines break. */
export interface CodeLayout {
  /** In columns. */
  readonly width: number
  /** Lists of objects always break, and long texts stand below their keys: as formatters have it. */
  readonly formatted: boolean
}

/** Readers of plain text wrap at less than editors do. */
const plainLayout: CodeLayout = { width: 90, formatted: false }

/** The bytes of a file, read by the program. */
const fileText = "{ filename: 'file.jpg', content: await readFile('file.jpg') }"

/** A value as TypeScript; `indent` blanks stand before its lines and `used` columns before its first. */
export function sampleCode(sample: Sample, indent: number, used: number, layout = plainLayout): string {
  if (sample.kind === 'scalar') return stringLiteral(sample.value)
  if (sample.kind === 'file') return fileText
  const flat = flatCode(sample, layout.width - used - 1)
  if (flat !== undefined && !(layout.formatted && hasOpenList(sample))) return flat.text
  return sample.kind === 'list'
    ? listCode(sample.items, indent, layout)
    : mapCode(sample.members, indent, layout)
}

/** A request behind `used` columns of a line that begins at the margin, as `sampleCode` writes it. */
export function requestCode(request: MapSample, used: number): string {
  return flatCode(request, plainLayout.width - used - 1)?.text ?? requestLines(request)
}

/** Every form of a call shows the same lines, whatever stands before the first. */
const requestLines = onceFor((request: MapSample) => mapCode(request.members, 0))

function listCode(items: readonly Sample[], indent: number, layout: CodeLayout): string {
  const inner = ' '.repeat(indent + 2)
  const lines = items.map(item => `${inner}${sampleCode(item, indent + 2, indent + 2, layout)},\n`)
  return `[\n${lines.join('')}${' '.repeat(indent)}]`
}

/** An object with a line for each member. */
export function mapCode(members: MapSample['members'], indent: number, layout = plainLayout): string {
  const inner = ' '.repeat(indent + 2)
  const lines = members.map(([name, value]) => {
    const key = literalKey(name)
    const used = indent + 2 + columnsOf(key) + 2
    const code = sampleCode(value, indent + 2, used, layout)
    const isBelow =
      layout.formatted && value.kind === 'scalar' && key.length > 4 && used + columnsOf(code) >= layout.width
    return isBelow ? `${inner}${key}:\n${inner}  ${code},\n` : `${inner}${key}: ${code},\n`
  })
  return `{\n${lines.join('')}${' '.repeat(indent)}}`
}

/** Whether a value holds a list of several objects, each with several members. */
function hasOpenList(sample: Sample): boolean {
  if (sample.kind === 'map') return sample.members.some(([, value]) => hasOpenList(value))
  if (sample.kind !== 'list') return false
  const { items } = sample
  const isOpen = items.length > 1 && items.every(each => each.kind === 'map' && each.members.length > 1)
  return isOpen || items.some(hasOpenList)
}

/** Code on one line. Columns add up. */
interface FlatCode {
  readonly text: string
  readonly columns: number
}

/** A value on one line of at most `room` columns; undefined where it needs more, which ends the work at the first part too many. */
function flatCode(sample: Sample, room: number): FlatCode | undefined {
  switch (sample.kind) {
    case 'scalar':
      return within(stringLiteral(sample.value), room)
    case 'file':
      return within(fileText, room)
    case 'list':
      return flatParts('[', ']', sample.items, room, item => ['', item])
    case 'map':
      return sample.members.length === 0
        ? within('{}', room)
        : flatParts('{ ', ' }', sample.members, room, ([name, value]) => [`${literalKey(name)}: `, value])
  }
}

function within(text: string, room: number): FlatCode | undefined {
  const columns = columnsOf(text)
  return columns > room ? undefined : { text, columns }
}

function flatParts<Part>(
  open: string,
  close: string,
  parts: readonly Part[],
  room: number,
  partOf: (part: Part) => readonly [head: string, value: Sample],
): FlatCode | undefined {
  let text = open
  let columns = open.length + close.length
  for (const [at, part] of parts.entries()) {
    const [head, value] = partOf(part)
    const before = at === 0 ? head : `, ${head}`
    columns += columnsOf(before)
    const flat = flatCode(value, room - columns)
    if (flat === undefined) return undefined
    text += before + flat.text
    columns += flat.columns
  }
  return columns > room ? undefined : { text: text + close, columns }
}

/** Whether a value holds a file, so that the program has to read one. */
export function hasFile(sample: Sample): boolean {
  switch (sample.kind) {
    case 'file':
      return true
    case 'list':
      return sample.items.some(hasFile)
    case 'map':
      return sample.members.some(([, value]) => hasFile(value))
    case 'scalar':
      return false
  }
}
