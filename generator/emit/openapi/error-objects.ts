import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { CommonErrors, ErrorCode } from '../../model/errors.js'
import type { Operation } from '../../model/model.js'
import type { ApiProtocol, ErrorBody } from '../../model/protocol/api-protocols.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import type { OpenApiWords } from '../words/openapi-words.js'
import { pageText } from './page-text.js'
import { enumMembers } from './schema-object.js'

/**
 * The codes of errors as a schema that also takes codes which no page lists. Generators of clients offer the listed
 * ones, and validators accept a new one. `scope` adds the codes that operations share. Undefined without any codes.
 */
export function codeSchema(errors: readonly ErrorCode[], scope: string | undefined): JsonRecord | undefined {
  const others =
    scope === undefined ? { type: 'string' } : { $ref: `#/components/schemas/${codesName(scope)}` }
  // The description of the response has their meanings.
  const codes = [...new Set(errors.map(({ code }) => code))]
  if (errors.length > 0) return { anyOf: [{ type: 'string', enum: codes }, others] }
  return scope === undefined ? undefined : others
}

/** The codes with their meanings. */
function listedCodes(errors: readonly ErrorCode[]): JsonRecord {
  const values = errors.map(({ code, description, span }) => ({
    kind: 'enum-value' as const,
    value: code,
    description,
    span,
  }))
  return { type: 'string', ...enumMembers(values, String) }
}

/** Names of components have fewer characters than paths. Different scopes give different names. */
function componentName(scope: string): string {
  return scope
    .split('/')
    .map(part => part.replace(/[^A-Za-z0-9-]/g, found => `_${found.charCodeAt(0).toString(16)}_`))
    .join('.')
}

function codesName(scope: string): string {
  return `${componentName(scope)}.ErrorCode`
}

/** A table in Markdown, for people who read a description; with statuses where the errors may have several. */
export function errorTable(
  errors: readonly ErrorCode[],
  { errorHeads: heads }: OpenApiWords,
  withStatus = false,
): string {
  const rows = errors.map(({ code, status, description }) => [
    codeSpan(code),
    ...(withStatus ? [String(status ?? '')] : []),
    pageText(description).replaceAll('\n', '<br/>'),
  ])
  const head = withStatus ? [heads.code, heads.status, heads.meaning] : [heads.code, heads.meaning]
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(tableCell).join(' | ')} |`)
    .join('\n')
}

/** A backslash before a bar, unless the text has one. */
function tableCell(text: string): string {
  return text.replace(/\\.|\|/g, found => (found === '|' ? '\\|' : found))
}

/** How responses are described. */
export interface ErrorNames {
  /** Names a status. */
  readonly describe: (status: string) => string
  readonly words: OpenApiWords
}

/** Responses by status for the errors of an operation. */
export function errorResponses(
  { errors = [], commonErrors: scope }: Pick<Operation, 'errors' | 'commonErrors'>,
  { error, codeFields }: ApiProtocol,
  { describe, words: said }: ErrorNames,
): ReadonlyMap<string, JsonValue> {
  const responses = new Map<string, JsonValue>()
  if (error !== undefined)
    for (const [status, own] of byStatus(errors))
      responses.set(status, {
        description: `${describe(status)}\n\n${errorTable(own, said)}`,
        content: errorContent(error, codeFields[0], codeSchema(own, scope)),
      })
  if (error !== undefined && scope !== undefined)
    for (const range of ranges)
      responses.set(range, { $ref: `#/components/responses/${responseName(scope, range)}` })
  else
    responses.set('4XX', {
      description: describe('4XX'),
      content: error && errorContent(error, codeFields[0], undefined),
    })
  return responses
}

/** Errors without a status, which is rare, are the answer of any other one. */
function byStatus(errors: readonly ErrorCode[]): ReadonlyMap<string, readonly ErrorCode[]> {
  const groups = new Map<string, ErrorCode[]>()
  for (const own of errors) {
    const status = String(own.status ?? 'default')
    const known = groups.get(status)
    if (known === undefined) groups.set(status, [own])
    else known.push(own)
  }
  return groups
}

/** An operation that shares errors refers to both, whether or not a page lists a code of the range. */
const ranges = ['4XX', '5XX'] as const

function inRange(errors: readonly ErrorCode[], range: (typeof ranges)[number]): readonly ErrorCode[] {
  return errors.filter(({ status }) => status !== undefined && `${Math.floor(status / 100)}XX` === range)
}

function responseName(scope: string, range: string): string {
  return `${componentName(scope)}.${range}`
}

function errorContent(error: ErrorBody, field: string, codes: JsonRecord | undefined): JsonRecord {
  const $ref = `#/components/schemas/${error.name}`
  const schema =
    codes === undefined
      ? { $ref }
      : { allOf: [{ $ref }, { type: 'object', properties: new Map([[field, codes]]) }] }
  return { [error.mediaType]: { schema } }
}

/** What operations share of their errors: the codes as a schema, and the responses with them, once each. */
export function errorComponents(
  { scope, title, description, errors }: CommonErrors,
  { error, codeFields }: ApiProtocol,
  { describe, words: said }: ErrorNames,
): { readonly schemas: readonly Component[]; readonly responses: readonly Component[] } {
  const words = [pageText(title), pageText(description)].filter(text => text !== '').join('\n\n')
  const codes = { description: words || undefined, anyOf: [listedCodes(errors), { type: 'string' }] }
  const responses =
    error === undefined
      ? []
      : ranges.map((range): Component => {
          const own = inRange(errors, range)
          const table = own.length === 0 ? '' : `\n\n${errorTable(own, said, true)}`
          const $ref = `#/components/schemas/${codesName(scope)}`
          const content = errorContent(error, codeFields[0], { $ref })
          return [responseName(scope, range), { description: `${describe(range)}${table}`, content }]
        })
  return { schemas: [[codesName(scope), codes]], responses }
}

/** A component and its name. */
export type Component = readonly [name: string, value: JsonRecord]
