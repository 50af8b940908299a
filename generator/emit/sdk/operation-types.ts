import type { Operation, Parameter, RequestBody } from '../../model/model.js'
import type { Property, Schema } from '../../model/schema.js'
import type { OperationPlan, Side } from '../../plan/plan.js'
import type { Doc } from '../escape/doc-comment.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../supplied/supplied.js'
import type { Declaration } from './declaration.js'
import { pageText } from './field-doc.js'
import { fieldMembers, type Member } from './members.js'
import { runtimeType, schemaType, type TypeContext } from './schema-type.js'
import { plainType } from './type-text.js'

/** The declarations of one operation, and whether its request may be left out. */
export interface OperationTypes {
  readonly declarations: readonly Declaration[]
  readonly requestOptional: boolean
}

/** Declares request, groups of the request, and response of one operation. */
export function operationTypes(plan: OperationPlan, context: TypeContext): OperationTypes {
  const groups = requestGroups(plan, context)
  const request = requestDeclaration(plan, groups, context)
  return {
    declarations: [
      request,
      ...groups.flatMap(group => group.declarations),
      ...responseDeclarations(plan, context),
    ],
    requestOptional: groups.every(group => !group.member.required),
  }
}

/** A member of the request with the declarations of its type. */
interface Group {
  readonly member: Member
  readonly declarations: readonly Declaration[]
}

function requestDeclaration(
  plan: OperationPlan,
  groups: readonly Group[],
  context: TypeContext,
): Declaration {
  const doc = context.words.sdk.request(pageText(plan.operation.title))
  if (groups.length === 0)
    return { kind: 'alias', name: plan.requestName, doc, type: runtimeType(context, 'EmptyRequest') }
  return { kind: 'interface', name: plan.requestName, doc, members: groups.map(group => group.member) }
}

function requestGroups(plan: OperationPlan, context: TypeContext): readonly Group[] {
  const { operation } = plan
  const inPlace = (place: Parameter['in']) => operation.parameters.filter(parameter => parameter.in === place)
  const paths = fieldMembers(inPlace('path'), 'request', context)
  const headers = inPlace('header').map(each =>
    isSuppliedHeader(each.name) ? { ...each, required: false } : each,
  )
  return [
    ...paths.map(member => ({ member, declarations: [] })),
    ...fieldsGroup('query', plan.queryName, inPlace('query'), operation, context),
    ...bodyGroups(plan, operation.requestBody, context),
    ...fieldsGroup('headers', plan.headersName, headers, operation, context),
  ]
}

function fieldsGroup(
  group: 'query' | 'headers',
  name: string,
  fields: readonly Parameter[],
  operation: Operation,
  context: TypeContext,
): readonly Group[] {
  if (fields.length === 0) return []
  const doc = textDoc(operation.roots.find(root => root.name === group)?.description ?? '')
  const members = fieldMembers(fields, 'request', context)
  const required = members.some(member => member.required || member.choice !== undefined)
  const member: Member = { name: group, required, dropped: true, type: plainType(name), doc }
  return [{ member, declarations: [{ kind: 'interface', name, doc, members }] }]
}

function bodyGroups(
  plan: OperationPlan,
  body: RequestBody | undefined,
  context: TypeContext,
): readonly Group[] {
  if (body === undefined) return []
  const doc = textDoc(body.description)
  const name = body.kind === 'multipart' ? 'body' : body.kind
  const member: Member = {
    name,
    required: body.required,
    dropped: true,
    type: plainType(plan.bodyName),
    doc,
  }
  if (body.kind === 'multipart') {
    const members = propertyMembers(body.parts, 'request', context)
    return [{ member, declarations: [{ kind: 'interface', name: plan.bodyName, doc, members }] }]
  }
  const schema = body.kind === 'xml' ? withSuppliedOptional(body.schema) : body.schema
  return [{ member, declarations: [rootDeclaration(plan.bodyName, doc, schema, 'request', context)] }]
}

function withSuppliedOptional(schema: Schema): Schema {
  if (schema.kind !== 'object') return schema
  const properties = schema.properties.map(property =>
    isSuppliedXmlField(property.name) ? { ...property, required: false } : property,
  )
  return { ...schema, properties }
}

/** Declares the type at the top of a table: an interface for an object with members, an alias for everything else. */
export function rootDeclaration(
  name: string,
  doc: Doc | string,
  schema: Schema,
  side: Side,
  context: TypeContext,
): Declaration {
  if (schema.kind === 'object' && schema.properties.length > 0)
    return { kind: 'interface', name, doc, members: propertyMembers(schema.properties, side, context) }
  return { kind: 'alias', name, doc, type: schemaType(schema, side, context) }
}

/** The members of an object. What the client signs may be left out of a request. */
export function propertyMembers(
  properties: readonly Property[],
  side: Side,
  context: TypeContext,
): readonly Member[] {
  return fieldMembers(properties, side, context, property => {
    const signed =
      side === 'request' && property.schema.kind === 'string' && property.schema.signature !== undefined
    return context.optional.get(property) ?? (signed ? '' : undefined)
  })
}

const responseTypes = {
  empty: 'EmptyResponse',
  redirect: 'RedirectResponse',
  stream: 'StreamResponse',
} as const

function responseDeclarations(plan: OperationPlan, context: TypeContext): readonly Declaration[] {
  const { response } = plan.operation
  const name = plan.responseName
  const title = pageText(plan.operation.title)
  const { words } = context
  switch (response.kind) {
    case 'object':
      return [rootDeclaration(name, words.sdk.response(title), response.schema, 'response', context)]
    case 'empty':
    case 'redirect':
    case 'stream': {
      const type = runtimeType(context, responseTypes[response.kind])
      return [{ kind: 'alias', name, doc: pageText(response.description), type }]
    }
    case 'error-only': {
      const type = runtimeType(context, 'StreamResponse')
      const errorDoc = words.sdk.failure(title)
      return [
        { kind: 'alias', name, doc: words.sdk.response(title), type },
        rootDeclaration(plan.errorName, errorDoc, response.error, 'response', context),
      ]
    }
  }
}

/** Text of a page as a comment without tags. */
function textDoc(text: string): Doc {
  return { text: pageText(text), tags: [] }
}

/** The interfaces of nested objects, in the order of the plan. */
export function nestedDeclarations(context: TypeContext): readonly Declaration[] {
  return context.types.interfaces.map(({ name, schema, side }) => ({
    kind: 'interface',
    name,
    doc: '',
    members: propertyMembers(schema.properties, side, context),
  }))
}
