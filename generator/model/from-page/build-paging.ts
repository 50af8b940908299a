import {
  firstPosition,
  outcomeCount,
  type PositionUnit,
  pagingNames,
  positionUnit,
} from '../../dialect/paging-words.js'
import type { Operation, Response } from '../model.js'
import type { FollowedPaging, Paging, UnclearReason } from '../paging.js'
import type { Property, Schema } from '../schema.js'

type Call = Pick<Operation, 'parameters' | 'requestBody' | 'response'>

/** A field at the top of the query or of the body, and the names that lead to it. */
interface RequestField {
  readonly names: readonly string[]
  readonly row: Pick<Property, 'name' | 'schema' | 'description'>
}

/** How the pages of an operation follow each other; undefined for one whose request asks for no page. */
export function buildPaging(call: Call): Paging | undefined {
  const fields = requestFields(call)
  const position = positionOf(fields)
  if (position === undefined) return undefined
  const found = followed(position, fields, call.response)
  return typeof found === 'string'
    ? { kind: 'unclear-paging', position: position.names, reason: found }
    : found
}

function requestFields({ parameters, requestBody: body }: Call): readonly RequestField[] {
  const inQuery = parameters.flatMap(row => (row.in === 'query' ? [{ names: ['query', row.name], row }] : []))
  if (body === undefined || body.kind === 'multipart' || body.schema.kind !== 'object') return inQuery
  return [...inQuery, ...body.schema.properties.map(row => ({ names: [body.kind, row.name], row }))]
}

function positionOf(fields: readonly RequestField[]): RequestField | undefined {
  const token = fields.find(({ row }) => isText(row.schema) && pagingNames.token.has(row.name))
  if (token !== undefined) return token
  return fields.find(({ row: { name, schema, description } }) => {
    const isNamed = pagingNames.position.some(own => own === name)
    // The page of a mini program has this name, too.
    const isPage = name !== 'page' || positionUnit(name, description) === 'pages'
    return isNamed && isPage && (isNumber(schema) || isText(schema))
  })
}

function followed(
  position: RequestField,
  fields: readonly RequestField[],
  response: Response,
): FollowedPaging | UnclearReason {
  const items = itemsOf(response)
  if (typeof items === 'string') return items
  const { names, row } = position
  const answer = rowsOf(response)
  const size = fields.find(
    ({ names: [group], row: { name } }) => group === names[0] && pagingNames.size.some(own => own === name),
  )
  const total = totalOf(answer)
  const shared = {
    ...(size === undefined ? {} : { size: size.names }),
    items: items.name,
    ...(total === undefined ? {} : { total: total.name }),
  }
  const more = answer.find(({ name, schema }) => name === pagingNames.more && schema.kind === 'boolean')
  const last = more === undefined ? {} : { more: more.name }
  const nextName = pagingNames.token.get(row.name)
  if (nextName !== undefined) {
    if (!answer.some(({ name }) => name === nextName)) return 'no-next-token'
    return { kind: 'paging', form: 'token', position: names, ...shared, next: [nextName], ...last }
  }
  const unit = unitOf(row, answer)
  if (unit === undefined) return 'unknown-unit'
  return {
    kind: 'paging',
    form: unit === 'pages' ? 'page' : 'offset',
    position: names,
    ...(isText(row.schema) ? { text: true } : {}),
    ...firstOf(row),
    ...shared,
    ...repeated('answeredPosition', row.name, answer),
    ...repeated('answeredSize', size?.row.name, answer),
    ...(hasLink(answer) ? { next: pagingNames.link } : {}),
    ...last,
  }
}

/** What the position counts; undefined where its row is silent, or where the row of the answer says otherwise. */
function unitOf(
  { name, description }: RequestField['row'],
  answer: readonly Property[],
): PositionUnit | undefined {
  const unit = positionUnit(name, description)
  const same = answer.find(each => each.name === name)
  const answered = same === undefined ? undefined : positionUnit(name, same.description)
  return answered === undefined || answered === unit ? unit : undefined
}

/** The one array at the top of the answer, or why there is none. */
function itemsOf(response: Response): Property | UnclearReason {
  if (response.kind !== 'object') return 'file'
  const rows = rowsOf(response)
  const [list, second] = rows.filter(({ schema }) => schema.kind === 'array')
  if (second !== undefined) return 'several-lists'
  if (list !== undefined) return list
  if (rows.some(({ name }) => name.includes('$n'))) return 'numbered-fields'
  return rows.some(({ schema }) => schema.kind === 'string' && schema.content !== undefined)
    ? 'encoded-list'
    : 'no-list'
}

function rowsOf(response: Response): readonly Property[] {
  return response.kind === 'object' ? response.schema.properties : []
}

function totalOf(answer: readonly Property[]): Property | undefined {
  if (answer.some(({ name }) => outcomeCount.test(name))) return undefined
  return answer.find(
    ({ name, schema }) => pagingNames.total.some(own => own === name) && (isNumber(schema) || isText(schema)),
  )
}

function firstOf({ schema, description }: RequestField['row']): Pick<FollowedPaging, 'first'> {
  const least = schema.kind === 'integer' || schema.kind === 'number' ? schema.minimum : undefined
  const first = firstPosition(description) ?? least
  return first === undefined ? {} : { first }
}

function repeated<Name extends string>(
  member: Name,
  name: string | undefined,
  answer: readonly Property[],
): { readonly [K in Name]?: string } {
  const row = answer.find(each => each.name === name && (isNumber(each.schema) || isText(each.schema)))
  const found: { [K in Name]?: string } = {}
  if (row !== undefined) found[member] = row.name
  return found
}

function hasLink(answer: readonly Property[]): boolean {
  const [outer, inner] = pagingNames.link
  const links = answer.find(({ name }) => name === outer)?.schema
  return links?.kind === 'object' && links.properties.some(({ name }) => name === inner)
}

function isNumber({ kind }: Schema): boolean {
  return kind === 'integer' || kind === 'number'
}

function isText({ kind }: Schema): boolean {
  return kind === 'string'
}
