import type { Attribute, AttributeList } from '../../parse/attributes/attribute.js'

/** The first attribute `key` of a list. */
export function findKey(list: AttributeList | undefined, key: string): Attribute | undefined {
  return list?.attributes.find(({ kind, name }) => kind === 'key' && name === key)
}

/** The `#id` of a list. */
export function findId(list: AttributeList | undefined): Attribute | undefined {
  return list?.attributes.find(({ kind }) => kind === 'id')
}

/** Whether a list holds `.name`. */
export function hasClass(list: AttributeList | undefined, name: string): boolean {
  return list?.attributes.some(attribute => attribute.kind === 'class' && attribute.name === name) === true
}
