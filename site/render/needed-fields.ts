import { isNumberedName } from '../../generator/emit/escape/numbered-name.js'
import { suppliedProperties } from '../../generator/emit/supplied/file-facts.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../../generator/emit/supplied/supplied.js'
import { buildRequest, type RequestFacts } from '../../generator/model/from-page/build-request.js'
import type { PagePath } from '../../generator/model/from-page/page-path.js'
import { readTableRows } from '../../generator/model/from-page/parameter-table.js'
import { chosenOf } from '../../generator/model/nodes/choices.js'
import type { Property, Schema } from '../../generator/model/schema.js'
import type { TableBlock } from '../../generator/parse/page.js'

/** What a call gives and what it does not, by the paths of rows: `json.amount.total`. */
export interface NeededFields {
  /** Fields of the smallest call: without them the SDK refuses it. Of a group the first member stands for all. */
  readonly needed: ReadonlySet<string>
  /** Fields that the client fills in. */
  readonly supplied: ReadonlySet<string>
}

/** A request table as the model understands it: samples and checks are made of the same. */
export function requestOf(block: TableBlock, { path, protocol }: PagePath): RequestFacts {
  const context = { report: silent, side: 'request', protocol, bareArrays: new Set<string>() } as const
  return buildRequest(readTableRows(block, [], silent), path, context)
}

/** What a request needs. */
export function neededFields(request: RequestFacts): NeededFields {
  const fields: Fields = { needed: new Set(), supplied: new Set() }
  addParameters(request, fields)
  addBody(request, fields)
  return fields
}

/** Mistakes in the rows are reported when the model is built. */
function silent(): void {}

interface Fields {
  readonly needed: Set<string>
  readonly supplied: Set<string>
}

type IsSupplied = (property: Property) => boolean

const groupNames = { query: 'query', header: 'headers' } as const

function addParameters({ parameters }: RequestFacts, fields: Fields): void {
  for (const place of ['path', 'query', 'header'] as const) {
    const own = parameters
      .filter(each => each.in === place)
      .map((each): Property => ({ ...each, kind: 'property', required: place === 'path' || each.required }))
    const prefix = place === 'path' ? '' : `${groupNames[place]}.`
    addMembers(own, prefix, true, fields, ({ name }) => place === 'header' && isSuppliedHeader(name))
  }
}

function addBody({ body }: RequestFacts, fields: Fields): void {
  if (body === undefined) return
  if (body.kind === 'multipart') {
    const supplied = suppliedProperties(body)
    addMembers(body.parts, 'body.', body.required, fields, property => supplied.has(property))
  } else {
    const isXml = body.kind === 'xml'
    addInner(
      body.schema,
      `${body.kind}.`,
      body.required,
      fields,
      ({ name }) => isXml && isSuppliedXmlField(name),
    )
  }
}

/** `isNeeded`: the object around them is given in the smallest call. */
function addMembers(
  members: readonly Property[],
  prefix: string,
  isNeeded: boolean,
  fields: Fields,
  isSupplied: IsSupplied = () => false,
): void {
  const chosen = new Set(chosenOf(members, () => false))
  for (const member of members) {
    const { name, schema, choice } = member
    const path = `${prefix}${name}`
    const isSigned = schema.kind === 'string' && schema.signature !== undefined
    const isClients = isSigned || isSupplied(member)
    if (isClients) fields.supplied.add(path)
    const isRequired = (member.required || choice !== undefined) && chosen.has(member)
    const isOwn = isNeeded && isRequired && !isClients && !isNumberedName(name)
    if (isOwn) fields.needed.add(path)
    addInner(schema, `${path}.`, isOwn, fields, isSupplied)
  }
}

/** Members of an object, of the objects of a list, of the data in a string, of the first of several shapes. */
function addInner(
  schema: Schema,
  prefix: string,
  isNeeded: boolean,
  fields: Fields,
  isSupplied?: IsSupplied,
): void {
  const inner = innerOf(schema)
  if (inner?.kind === 'object') addMembers(inner.properties, prefix, isNeeded, fields, isSupplied)
  else if (inner !== undefined) addInner(inner, prefix, isNeeded, fields, isSupplied)
}

/** What holds the members of a value; the value itself where it has them. */
function innerOf(schema: Schema): Schema | undefined {
  switch (schema.kind) {
    case 'object':
      return schema
    case 'array':
      return schema.items
    case 'string':
      return schema.content?.schema
    case 'one-of':
      return schema.alternatives[0]?.schema
    default:
      return undefined
  }
}
