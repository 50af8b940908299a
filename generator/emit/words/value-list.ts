import { isValueList } from '../../dialect/formal-words.js'
import type { EnumValue, Schema } from '../../model/schema.js'

/** A cell without the lines that only list the values of its type, which stand beside it. */
export function withoutValueList(cell: string, schema: Schema): string {
  if (!cell.includes('`')) return cell
  const values = new Set(valuesOf(schema).map(({ value }) => String(value)))
  if (values.size === 0) return cell
  const lines = cell.split(/<br ?\/?>/)
  const kept = lines.filter(line => !isList(line.trim(), values))
  return kept.length === lines.length || kept.length === 0 ? cell : kept.join('<br/>')
}

function isList(line: string, values: ReadonlySet<string>): boolean {
  if (!isValueList(line)) return false
  const named = [...line.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value)
  return named.length > 1 && named.every(value => values.has(value))
}

function valuesOf(schema: Schema): readonly EnumValue[] {
  if (schema.kind === 'array') return valuesOf(schema.items)
  return 'enum' in schema && schema.enum !== undefined ? schema.enum : []
}
