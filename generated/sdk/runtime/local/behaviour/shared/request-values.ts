import { createHash } from 'node:crypto'
import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'

/** The member that a path of names leads to. */
export function valueAt(data: unknown, ...names: readonly string[]): unknown {
  return names.reduce(ownMember, data)
}

/** Text at a path; undefined for none, and for the empty one. */
export function textAt(data: unknown, ...names: readonly string[]): string | undefined {
  const value = valueAt(data, ...names)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A whole number at a path, which v2 writes as text. */
export function wholeAt(data: unknown, ...names: readonly string[]): number | undefined {
  const value = valueAt(data, ...names)
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/** Whether a flag is set at a path: `true`, or `Y` in v2. */
export function flagAt(data: unknown, ...names: readonly string[]): boolean {
  const value = valueAt(data, ...names)
  return value === true || value === 'Y'
}

/** The plain objects of a list at a path. */
export function objectsAt(data: unknown, ...names: readonly string[]): readonly DataObject[] {
  const value = valueAt(data, ...names)
  return Array.isArray(value) ? value.filter(isDataObject) : []
}

/** Members that change from attempt to attempt, of the same request. */
const unsteady = new Set(['sign', 'nonce_str', 'sign_type', 'auth_code'])

/** Digest of a request's parameters, whatever their order: the same again, or others under the same number? */
export function fingerprint(operation: string, body: DataObject): string {
  return createHash('sha256')
    .update(`${operation}\n${canonical(body)}`)
    .digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join()}]`
  }
  if (!isDataObject(value)) {
    return JSON.stringify(value) ?? 'null'
  }
  const names = Object.keys(value).filter(name => !unsteady.has(name) && value[name] !== undefined)
  return `{${names
    .sort()
    .map(name => `${JSON.stringify(name)}:${canonical(value[name])}`)
    .join()}}`
}
