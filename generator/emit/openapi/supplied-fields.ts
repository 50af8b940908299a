import type { Operation } from '../../model/model.js'
import type { ApiProtocols, SuppliedField } from '../../model/protocol/api-protocols.js'
import type { JsonRecord } from '../json/json-value.js'

/** The fields that the client fills in, in the body or, where there is none, in the query. */
export function suppliedFields(
  { protocol, options }: Operation,
  { of }: ApiProtocols,
): readonly SuppliedField[] {
  return of[protocol].suppliedFields.filter(
    ({ unless }) => unless === undefined || options[unless] === undefined,
  )
}

/** Marks what a caller may leave out although it is on the wire. */
export const suppliedMark: JsonRecord = { 'x-supplied-by': 'client' }

/** A field without a row. */
export function suppliedSchema({ description }: SuppliedField): JsonRecord {
  return { type: 'string', description, ...suppliedMark }
}
