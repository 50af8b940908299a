import type { FieldMarks, OperationDescriptor } from '../descriptors.js'
import type { CallOptions } from './call-options.js'

/** The numbers of a call that take fractions: those that the page names, and those that the caller does. */
export function fractionMarks(
  { requestFields }: OperationDescriptor,
  { fractions }: CallOptions,
): Pick<FieldMarks, 'fractions'> | undefined {
  if (fractions === undefined) return requestFields
  return { fractions: [...(requestFields?.fractions ?? []), ...fractions] }
}
