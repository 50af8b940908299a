import { type DataObject, isDataObject, ownMember, textMember } from '../../../client/data-object.js'

/** A text of a request that its tables require; empty where the caller left it out all the same. */
export function textOf(members: DataObject, name: string): string {
  return textMember(members, name) ?? ''
}

/** A whole number of a request, which v2 writes as text. */
export function integerOf(members: DataObject, name: string): number | undefined {
  const value = ownMember(members, name)
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/** The objects of a list in a request. */
export function listOf(members: DataObject, name: string): readonly DataObject[] {
  const value = ownMember(members, name)
  return Array.isArray(value) ? value.filter(isDataObject) : []
}

/** Members without those that are undefined, so that they can be stored. */
export function defined(members: DataObject): DataObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

/** Members that differ in each v2 request. */
const changing = new Set(['sign', 'sign_type', 'nonce_str'])

/** What identifies a request: the same text for the same parameters, in any order. */
export function fingerprint(members: DataObject): string {
  return JSON.stringify(sorted(members, changing))
}

function sorted(value: unknown, without: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map(item => sorted(item, new Set()))
  if (!isDataObject(value)) return value
  const names = Object.keys(value).filter(name => value[name] !== undefined && !without.has(name))
  return names.sort().map(name => [name, sorted(value[name], new Set())])
}
