import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { columnsOf } from '../words/line-width.js'
import type { Sample } from './sample-value.js'

/** Readers of plain text wrap at less than editors do. */
const width = 90

/** The bytes of a file, read by the program. */
const fileText = "{ filename: 'file.jpg', content: await readFile('file.jpg') }"

/** A value as TypeScript; `indent` blanks stand before its lines and `used` columns before its first. */
export function sampleCode(sample: Sample, indent: number, used: number): string {
  const flat = flatCode(sample)
  if (used + columnsOf(flat) < width) return flat
  const inner = ' '.repeat(indent + 2)
  if (sample.kind === 'list') {
    const items = sample.items.map(item => `${inner}${sampleCode(item, indent + 2, indent + 2)},\n`)
    return `[\n${items.join('')}${' '.repeat(indent)}]`
  }
  if (sample.kind !== 'map') return flat
  const members = sample.members.map(([name, value]) => {
    const head = `${inner}${literalKey(name)}: `
    return `${head}${sampleCode(value, indent + 2, columnsOf(head))},\n`
  })
  return `{\n${members.join('')}${' '.repeat(indent)}}`
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
