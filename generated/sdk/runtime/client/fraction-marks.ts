import type { FieldMarks, OperationDescriptor } from '../descriptors.js'
import type { FieldPath } from '../field-path.js'

/** The numbers of a call that take fractions: those of the page, and those that the caller names. */
export function fractionMarks(
  { requestFields }: OperationDescriptor,
  { fractions }: { readonly fractions?: readonly FieldPath[] | undefined },
): Pick<FieldMarks, 'fractions'> | undefined {
  if (fractions === undefined) return requestFields
  return { fractions: [...(requestFields?.fractions ?? []), ...fractions] }
}
