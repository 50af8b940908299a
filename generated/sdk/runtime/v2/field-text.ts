import { invalidField, unsafeInteger } from '../errors/errors.js'
import { illegalCharacter } from './parse-xml.js'

/**
 * A field's value as text, as it is written into the XML or the query and signed. Undefined for what both leave out:
 * undefined, null and ''.
 *
 * Throws `RequestError` with the field's place for other kinds of data, and for characters that XML 1.0 cannot hold.
 */
export function fieldText(value: unknown, path: string): string | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined
    case 'string':
      return value === '' ? undefined : checkedText(value, path)
    case 'number':
      return numberText(value, path)
    case 'boolean':
    case 'bigint':
      return String(value)
    default:
      if (value === null) return undefined
      throw invalidField(
        path,
        'is not text, a number or a boolean',
        'Give text, a number or a boolean; only fields of JSON text take data.',
      )
  }
}

/** The fields of a group as text, as they are signed. Throws `RequestError`. */
export function fieldTexts(
  fields: Readonly<Record<string, unknown>>,
  path: string,
): Readonly<Record<string, string>> {
  const texts = Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    const text = fieldText(value, `${path}/${name}`)
    return text === undefined ? [] : [[name, text]]
  })
  return Object.fromEntries(texts)
}

function checkedText(text: string, path: string): string {
  if (!illegalCharacter.test(text)) return text
  throw invalidField(
    path,
    'holds a character that XML cannot hold',
    'Take control characters and halves of characters out.',
  )
}

function numberText(value: number, path: string): string {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw unsafeInteger(path, 'Give it as a bigint or as text.')
  }
  const text = String(value)
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return text
  throw invalidField(path, 'cannot be written in plain digits', 'Give it as text.')
}
