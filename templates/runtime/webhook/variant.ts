import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { type FieldPath, type FieldPathStep, parseFieldPath } from '../field-path.js'

/** What tells one variant of a notice from the others; paths begin at the event: `/resource/sub_mchid`. */
export interface VariantFields {
  /** Fields that are there, with something in them. */
  readonly present?: readonly FieldPath[]
  /** Fields that have one of the values. */
  readonly equal?: Readonly<Record<FieldPath, readonly (string | number | boolean)[]>>
}

/**
 * Whether a notice has all that tells a variant.
 *
 * A field counts as there unless it is null or empty text: the service sends some fields empty where they do not
 * apply. Of an array, one element is enough, also where the page describes it as an object.
 */
export function fitsVariant(event: object, fields: VariantFields): boolean {
  checkObjectArgument(event, 'event')
  checkObjectArgument(fields, 'fields')
  return withOwnErrors('event', () => fits(event, fields))
}

function fits(event: object, { present = [], equal = {} }: VariantFields): boolean {
  return (
    present.every(path => valuesAt(event, path).some(isThere)) &&
    Object.entries(equal).every(([path, wanted]) =>
      valuesAt(event, path).some(value => wanted.some(each => each === value)),
    )
  )
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function valuesAt(event: object, path: FieldPath): readonly unknown[] {
  return parseFieldPath(path).reduce<readonly unknown[]>(
    (values, step) => values.flatMap(value => stepInto(value, step)),
    [event],
  )
}

function stepInto(value: unknown, step: FieldPathStep): readonly unknown[] {
  if (step.kind === 'every-element') return Array.isArray(value) ? value : [value]
  if (Array.isArray(value)) return value.flatMap(item => stepInto(item, step))
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step.name)) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === step.name ? [inner] : []))
}
