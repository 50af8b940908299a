import type { OperationOutline } from '../../model/outline.js'
import type { ApiProtocols, SecurityScheme } from '../../model/protocol/api-protocols.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'

function schemesOf(
  { protocol, options }: OperationOutline,
  protocols: ApiProtocols,
): readonly SecurityScheme[] {
  if (options.unsigned === true) return []
  const { signature } = protocols.of[protocol]
  return [
    ...(signature === undefined ? [] : [signature]),
    ...(options.security ? [protocols.clientCertificate] : []),
  ]
}

/** The schemes that a call needs together; empty if OpenAPI has none for it. */
export function securityRequirements(operation: OperationOutline, protocols: ApiProtocols): JsonValue {
  const schemes = schemesOf(operation, protocols)
  return schemes.length === 0 ? [] : [Object.fromEntries(schemes.map(({ name }) => [name, []]))]
}

/** The schemes that the operations use, by name; undefined without any. */
export function securitySchemes(
  operations: readonly OperationOutline[],
  protocols: ApiProtocols,
): JsonRecord | undefined {
  const used = new Set(operations.flatMap(operation => schemesOf(operation, protocols)))
  const signatures = Object.values(protocols.of).map(({ signature }) => signature)
  const all = [...signatures, protocols.clientCertificate]
  const entries = all.flatMap(one => (one !== undefined && used.has(one) ? [[one.name, one.scheme]] : []))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
