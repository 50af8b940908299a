import type { RequestSchema } from '../check/request-schema.js'

/** Whether a value is the schema of an operation, from any copy of the SDK. */
export function isRequestSchema(value: unknown): value is RequestSchema<unknown> {
  return typeof value === 'object' && value !== null && 'check' in value && typeof value.check === 'function'
}
