import { checkObjectArgument, checkTextArgument, withOwnErrors } from '../client/check-argument.js'
import { invalidField } from '../errors/errors.js'
import { fieldText } from './field-text.js'

/**
 * Writes fields as `<xml>…</xml>`: text as CDATA, numbers and booleans plain, objects as nested elements, arrays as
 * repeated ones. Leaves out undefined, null and '', like the sign.
 *
 * `path` is the place of the fields in errors. Throws `RequestError` (`INVALID_FIELD`, `UNSAFE_INTEGER`) for names and values
 * that XML cannot hold.
 */
export function buildXml(fields: Readonly<Record<string, unknown>>, path = '/xml'): string {
  checkObjectArgument(fields, 'fields')
  checkTextArgument(path, 'path')
  return withOwnErrors('fields', () => `<xml>${elementsOf(fields, path)}</xml>`)
}

function elementsOf(fields: object, path: string): string {
  return Object.entries(fields)
    .map(([name, value]) => elementOf(checkedName(name, path), value, `${path}/${name}`))
    .join('')
}

function elementOf(name: string, value: unknown, path: string): string {
  if (Array.isArray(value)) return value.map((item, at) => elementOf(name, item, `${path}/${at}`)).join('')
  if (isPlainObject(value)) return `<${name}>${elementsOf(value, path)}</${name}>`
  const text = fieldText(value, path)
  if (text === undefined) return ''
  return `<${name}>${typeof value === 'string' ? cdata(text) : text}</${name}>`
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function checkedName(name: string, path: string): string {
  if (/^[A-Za-z_][\w.-]*$/.test(name)) return name
  const what = 'holds a name that an XML element cannot have'
  throw invalidField(path, what, 'Names are letters, digits, _, - and dots.')
}

/** Text as CDATA. An XML reader turns a carriage return into a line feed unless it is written as a reference. */
function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`
}
