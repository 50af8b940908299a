import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { type FieldPath, type FieldPathStep, parseFieldPath } from '../field-path.js'

/** What distinguishes one variant of a notice from the others; paths begin at the event: `/resource/sub_mchid`. */
export interface VariantFields {
  /** Fields that are there and not empty. */
  readonly present?: readonly FieldPath[]
  /** Fields that have one of the values. */
  readonly equal?: Readonly<Record<FieldPath, readonly (string | number | boolean)[]>>
}

/**
 * Whether a notice is of a variant.
 *
 * A field is there unless it is null or empty text, which the service sends for fields that do not apply. In an array, one
 * element is enough, even if the page describes an object.
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
