import type { OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { listOf, type Members, membersOf, Wire } from '../../local/check/raw-example.js'

const file = { filename: '图 1.png', content: Buffer.from('\u0089PNG', 'latin1') }

/** A call of the tests as a program would make it: with its files, without what goes on the wire in another form. */
export function callerRequest(operation: OperationModel, call: unknown): Members {
  const { requestBody } = operation
  const { without, isFilled: _, ...groups } = membersOf(callerData(call))
  const left = new Set(listOf(without).map(String))
  const headers = Object.entries(membersOf(groups.headers)).filter(([name]) => !left.has(`header ${name}`))
  const request = { ...groups, headers: Object.fromEntries(headers) }
  if (requestBody?.kind !== 'multipart') return request
  const files = requestBody.parts
    .filter(({ schema, name }) => schema.kind === 'binary' && !left.has(name))
    .map(({ name }) => [name, file] as const)
  return { ...request, body: { ...membersOf(groups.body), ...Object.fromEntries(files) } }
}

/** Without the marks of what the tests send as it is. */
export function callerData(value: unknown): unknown {
  if (value instanceof Wire) return value.value
  if (Array.isArray(value)) return value.map(callerData)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, callerData(each)]))
}
