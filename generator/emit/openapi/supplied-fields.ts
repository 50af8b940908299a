import type { Operation } from '../../model/model.js'
import type { ApiProtocols, SuppliedField } from '../../model/protocol/api-protocols.js'
import type { JsonRecord } from '../json/json-value.js'

/** The fields that the client fills in: in the body, or in the query of a call without one. */
export function suppliedFields(
  { protocol, options }: Operation,
  { of }: ApiProtocols,
): readonly SuppliedField[] {
  return of[protocol].suppliedFields.filter(
    ({ unless }) => unless === undefined || options[unless] === undefined,
  )
}

/** Marks a field that is on the wire although callers may leave it out. */
export const suppliedMark: JsonRecord = { 'x-supplied-by': 'client' }
