import type { JsonRecord } from '../json/json-value.js'

/**
 * Where and why a value does not fit one of our own JSON Schemas; undefined if it fits. Knows only what those use: `$ref`, `const`, `enum`, `type`, `properties`, `required`, `items`, `oneOf` told apart by `kind`.
 * A span is an object here, as in the model.
 */
export function schemaProblem(value: unknown, root: JsonRecord): string | undefined {
  return problemAt(value, root, { root, path: 'the document' })
}

interface Context {
  readonly root: JsonRecord
  readonly path: string
}

function problemAt(value: unknown, schema: unknown, context: Context): string | undefined {
  const reference = member(schema, '$ref')
  if (reference === '#/$defs/Span') return isSpan(value) ? undefined : `${context.path} is not a span`
  if (typeof reference === 'string')
    return problemAt(
      value,
      member(member(context.root, '$defs'), reference.slice('#/$defs/'.length)),
      context,
    )
  const branches = member(schema, 'oneOf')
  if (Array.isArray(branches)) return oneOfProblem(value, branches, context)
  if (!allows(value, schema)) return `${context.path} is ${shown(value)}`
  if (Array.isArray(value)) return listProblem(value, member(schema, 'items'), context)
  return typeof value === 'object' && value !== null ? objectProblem(value, schema, context) : undefined
}

function allows(value: unknown, schema: unknown): boolean {
  const constant = member(schema, 'const')
  if (constant !== undefined && constant !== value) return false
  const values = member(schema, 'enum')
  if (Array.isArray(values) && !values.includes(value)) return false
  const type = member(schema, 'type')
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return type === undefined || types.some(name => hasType(value, name))
}

function hasType(value: unknown, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function listProblem(values: readonly unknown[], items: unknown, context: Context): string | undefined {
  for (const [at, value] of values.entries()) {
    const problem = problemAt(value, items, { ...context, path: `${context.path}[${at}]` })
    if (problem !== undefined) return problem
  }
  return undefined
}

function objectProblem(value: object, schema: unknown, context: Context): string | undefined {
  const required = member(schema, 'required')
  const missing = (Array.isArray(required) ? required : []).find(name => !Object.hasOwn(value, String(name)))
  if (missing !== undefined) return `${context.path} has no member ${JSON.stringify(missing)}`
  const properties = member(schema, 'properties')
  for (const [name, own] of Object.entries(value)) {
    const known = member(properties, name)
    if (known === undefined) return `${context.path} has an unknown member ${JSON.stringify(name)}`
    const problem = problemAt(own, known, { ...context, path: `${context.path}.${name}` })
    if (problem !== undefined) return problem
  }
  return undefined
}

/** Chooses the branch by `kind`, so that the problem is that of the branch that was meant. */
function oneOfProblem(value: unknown, branches: readonly unknown[], context: Context): string | undefined {
  const kind = member(value, 'kind')
  const branch = branches.find(each => {
    const resolved = resolve(each, context.root)
    const nested = member(resolved, 'oneOf')
    return Array.isArray(nested) ? false : allows(kind, member(member(resolved, 'properties'), 'kind'))
  })
  return branch === undefined ? `${context.path} is ${shown(value)}` : problemAt(value, branch, context)
}

function resolve(schema: unknown, root: JsonRecord): unknown {
  const reference = member(schema, '$ref')
  return typeof reference === 'string'
    ? member(member(root, '$defs'), reference.slice('#/$defs/'.length))
    : schema
}

function isSpan(value: unknown): boolean {
  return ['line', 'column', 'endLine', 'endColumn'].every(name => Number.isInteger(member(value, name)))
}

/** A member of an object or a map; undefined for anything else, and for what it only inherits. */
function member(value: unknown, name: string): unknown {
  if (value instanceof Map) return value.get(name)
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  const kind = member(value, 'kind')
  return kind === undefined ? 'something else' : `of kind ${JSON.stringify(kind)}`
}
