import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
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
  const flat = flatCode(sample)
  if (used + columnsOf(flat) < layout.width && !(layout.formatted && hasOpenList(sample))) return flat
  if (sample.kind === 'list') return listCode(sample.items, indent, layout)
  return sample.kind === 'map' ? mapCode(sample.members, indent, layout) : flat
}

function listCode(items: readonly Sample[], indent: number, layout: CodeLayout): string {
  const inner = ' '.repeat(indent + 2)
  const lines = items.map(item => `${inner}${sampleCode(item, indent + 2, indent + 2, layout)},\n`)
  return `[\n${lines.join('')}${' '.repeat(indent)}]`
}

/** An object with a line for each member. */
export function mapCode(members: MapSample['members'], indent: number, layout = plainLayout): string {
  const inner = ' '.repeat(indent + 2)
  const lines = members.map(([name, value]) => {
    const head = `${inner}${literalKey(name)}: `
    const code = sampleCode(value, indent + 2, columnsOf(head), layout)
    const isBelow =
      layout.formatted && value.kind === 'scalar' && columnsOf(head) + columnsOf(code) >= layout.width
    return isBelow && literalKey(name).length > 4
      ? `${head.trimEnd()}\n${inner}  ${code},\n`
      : `${head}${code},\n`
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

function flatCode(sample: Sample): string {
  switch (sample.kind) {
    case 'scalar':
      return stringLiteral(sample.value)
    case 'file':
      return fileText
    case 'list':
      return `[${sample.items.map(flatCode).join(', ')}]`
    case 'map':
      if (sample.members.length === 0) return '{}'
      return `{ ${sample.members.map(([name, value]) => `${literalKey(name)}: ${flatCode(value)}`).join(', ')} }`
  }
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
