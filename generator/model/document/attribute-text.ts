import type { Attribute, AttributeList } from '../../parse/attributes/attribute.js'

/** The items of a list as written inside the braces, with one blank between and quotes only where needed. */
export function attributeText(list: AttributeList | undefined): string {
  return (list?.attributes ?? []).map(itemText).join(' ')
}

function itemText({ kind, name, value }: Attribute): string {
  if (kind !== 'key') return `${kind === 'id' ? '#' : '.'}${name}`
  return value === undefined ? name : `${name}=${valueText(value)}`
}

function valueText(value: string): string {
  if (/^[^\s"'{}]+$/.test(value)) return value
  return value.includes('"') ? `'${value}'` : `"${value}"`
}
