import type { Operation, Parameter, RequestBody } from '../model/model.js'
import type { Schema } from '../model/schema.js'
import { pascalCase } from './pascal-case.js'
import type { OperationPlan, Side, TypeNames } from './plan.js'
import { nameTypes, type RootType } from './type-names.js'

/** The names of one operation. All begin with the method, so none can be one of TypeScript's own. */
export function planOperation(operation: Operation): OperationPlan {
  const { method } = operation
  const prefix = pascalCase(method)
  return {
    kind: 'operation-plan',
    operation,
    exportName: method,
    functionName: method === 'delete' ? 'delete_' : method,
    descriptorName: `${method}Operation`,
    schemaName: `${method}RequestSchema`,
    requestName: `${prefix}Request`,
    queryName: `${prefix}RequestQuery`,
    headersName: `${prefix}RequestHeaders`,
    bodyName: `${prefix}Request${pascalCase(bodyGroup(operation))}`,
    responseName: `${prefix}Response`,
    errorName: `${prefix}Error`,
    errorCodeName: `${prefix}ErrorCode`,
  }
}

function bodyGroup(operation: Operation): string {
  const kind = operation.requestBody?.kind
  return kind === 'json' || kind === 'xml' ? kind : 'body'
}

/** Every name a module of these operations declares, nested interfaces aside. */
export function ownNamesOf(operations: readonly OperationPlan[]): readonly string[] {
  const names = operations.flatMap(({ kind: _, operation: __, ...names }) => Object.values(names))
  // The interface of a page's methods on a client has one name in every module.
  return [...names, 'PageMethods']
}

/** Names the nested objects of all operations of one page together, so that they can share them. */
export function planOperationTypes(operations: readonly OperationPlan[]): TypeNames {
  return nameTypes(operations.flatMap(rootTypes), ownNamesOf(operations))
}

function rootTypes(plan: OperationPlan): readonly RootType[] {
  const { operation } = plan
  return [
    ...parameterRoots(plan, operation.parameters),
    ...(operation.requestBody === undefined
      ? []
      : bodyRoots(plan.bodyName, 'request', operation.requestBody)),
    ...responseRoots(plan, operation.response),
  ]
}

function parameterRoots(plan: OperationPlan, parameters: readonly Parameter[]): readonly RootType[] {
  const group = { path: plan.requestName, query: plan.queryName, header: plan.headersName }
  return parameters.map(each => nested(`${group[each.in]}${pascalCase(each.name)}`, 'request', each.schema))
}

/** The types of a body: its own, or for a body of parts those in its parts. */
export function bodyRoots(name: string, side: Side, body: RequestBody): readonly RootType[] {
  if (body.kind !== 'multipart') return [declared(name, side, body.schema)]
  return body.parts.map(part => nested(`${name}${pascalCase(part.name)}`, side, part.schema))
}

function responseRoots(plan: OperationPlan, response: Operation['response']): readonly RootType[] {
  if (response.kind === 'object') return [declared(plan.responseName, 'response', response.schema)]
  if (response.kind === 'error-only') return [declared(plan.errorName, 'response', response.error)]
  return []
}

/** A type that the module declares under this very name. */
export function declared(name: string, side: Side, schema: Schema): RootType {
  return { name, side, schema, declared: true }
}

/** A type of which the module declares only the objects inside. */
export function nested(name: string, side: Side, schema: Schema): RootType {
  return { name, side, schema, declared: false }
}
