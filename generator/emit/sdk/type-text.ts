import { columnsOf, lineWidth } from '../words/line-width.js'

/** A type as it will be written, before it is known whether it fits on a line. */
export type TypeText = PlainType | UnionType | ArrayType

export interface PlainType {
  readonly kind: 'plain'
  readonly text: string
}

export interface UnionType {
  readonly kind: 'union'
  readonly members: readonly TypeText[]
}

export interface ArrayType {
  readonly kind: 'array'
  readonly items: TypeText
  readonly readonly: boolean
}

/** A type that is written as it stands. */
export function plainType(text: string): PlainType {
  return { kind: 'plain', text }
}

/** A union without nested unions and without members that are written alike. */
export function unionType(types: readonly TypeText[]): TypeText {
  const members = new Map<string, TypeText>()
  for (const type of types) {
    const inner = type.kind === 'union' ? type.members : [type]
    for (const each of inner) members.set(oneLineType(each), each)
  }
  const distinct = [...members.values()]
  const [only] = distinct
  return distinct.length === 1 && only ? only : { kind: 'union', members: distinct }
}

/** The type on one line. */
export function oneLineType(type: TypeText): string {
  switch (type.kind) {
    case 'plain':
      return type.text
    case 'union':
      return type.members.map(oneLineType).join(' | ')
    case 'array':
      return `${type.readonly ? 'readonly ' : ''}${oneLineItems(type.items)}[]`
  }
}

function oneLineItems(items: TypeText): string {
  const text = oneLineType(items)
  return items.kind === 'union' || (items.kind === 'array' && items.readonly) ? `(${text})` : text
}

/**
 * The type behind a colon or an equals sign, as a formatter lays it out: on the line if it fits, otherwise one member
 * of a union per line. `indent` is that of the line in blanks, `used` its columns before the type.
 */
export function layoutType(type: TypeText, indent: number, used: number): string {
  const text = oneLineType(type)
  if (used + 1 + columnsOf(text) <= lineWidth) return ` ${text}`
  if (type.kind === 'union') return `\n${unionLines(type, indent + 2)}`
  return ` ${breakType(type, indent)}`
}

function unionLines(union: UnionType, indent: number): string {
  const pad = ' '.repeat(indent)
  return union.members.map(member => `${pad}| ${memberText(member, indent)}`).join('\n')
}

function memberText(member: TypeText, indent: number): string {
  const text = oneLineType(member)
  return indent + 2 + columnsOf(text) <= lineWidth ? text : breakType(member, indent + 2)
}

function breakType(type: TypeText, indent: number): string {
  if (type.kind !== 'array' || !hasUnion(type)) return oneLineType(type)
  const prefix = type.readonly ? 'readonly ' : ''
  if (type.items.kind === 'union')
    return `${prefix}(\n${unionLines(type.items, indent + 2)}\n${' '.repeat(indent)})[]`
  const items = breakType(type.items, indent)
  return type.items.kind === 'array' && type.items.readonly ? `${prefix}(${items})[]` : `${prefix}${items}[]`
}

function hasUnion(type: TypeText): boolean {
  return type.kind === 'union' || (type.kind === 'array' && hasUnion(type.items))
}
