import type { Operation } from '../../model/model.js'
import type { Schema } from '../../model/schema.js'
import type { ModulePlace, ModulePlan } from '../../plan/plan.js'
import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { fitExample } from '../samples/fit-example.js'
import type { Literal } from '../samples/literal.js'

/** A call for the README: its module and its request as code. */
export interface ReadmeCall {
  readonly module: ModulePlace
  readonly request: string
}

/** Pages with a good sample for the README, the best first. */
export const readmePages = ['v3/pay/transactions/jsapi', 'v3/marketing/busifavor/coupons/associate']

/** The page's part: for each operation the request of the page's `post`, '' where it has no example; none for other pages. */
export function readmeCall(module: ModulePlan): readonly string[] {
  if (module.kind !== 'operation-module' || !readmePages.includes(module.page)) return []
  const operation = postOf(module)
  const request = operation && jsonExample(operation)
  const text = request === undefined ? '' : literalText(request, '  ')
  return module.operations.map(() => text)
}

function postOf(module: ModulePlan): Operation | undefined {
  if (module.kind !== 'operation-module') return undefined
  return module.operations.find(each => each.operation.method === 'post')?.operation
}

function jsonExample({ examples, requestBody }: Operation): Literal | undefined {
  const value = examples[0]?.value.entries.find(entry => entry.key === 'json')?.value
  return value && requestBody?.kind === 'json'
    ? fitExample(value, requiredPart(requestBody.schema))
    : undefined
}

/** The required fields of a request. */
function requiredPart(schema: Schema): Schema {
  if (schema.kind === 'array') return { ...schema, items: requiredPart(schema.items) }
  if (schema.kind !== 'object') return schema
  const properties = schema.properties
    .filter(property => property.required)
    .map(property => ({ ...property, schema: requiredPart(property.schema) }))
  return { ...schema, properties }
}

/** Widest object that stands on one line. */
const lineWidth = 60

function literalText(value: Literal, indent: string): string {
  if (value === null) return 'null'
  if (typeof value !== 'object') return stringLiteral(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[${value.map((item: Literal) => literalText(item, indent)).join(', ')}]`
  const members = Object.entries(value).map(
    ([key, item]) => `${literalKey(key)}: ${literalText(item, inner)}`,
  )
  if (members.length === 0) return '{}'
  const line = `{ ${members.join(', ')} }`
  if (line.length <= lineWidth && !line.includes('\n')) return line
  return `{\n${members.map(member => `${inner}${member},\n`).join('')}${indent}}`
}
