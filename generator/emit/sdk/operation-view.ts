import type { Operation, Parameter, RequestBody, Response } from '../../model/model.js'
import type { OperationPlan } from '../../plan/plan.js'
import type { Doc } from '../escape/doc-comment.js'
import { pathStep } from '../escape/path-step.js'
import { shortExample } from '../samples/sample-call.js'
import { type FileFact, fileFacts } from '../supplied/file-facts.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import { collectMarks, type MarkedRoot } from './field-marks.js'
import { pageDoc } from './page-doc.js'
import {
  type ListView,
  listView,
  type MarksView,
  marksView,
  optionalListView,
  optionalStringView,
  type StringView,
  stringView,
} from './views.js'

/** What `operation.hbs` writes. Every key is present: the template refuses unknown ones. */
export interface OperationView extends DescriptorView {
  readonly doc: Doc
  readonly descriptorName: string
  readonly functionName: string
  readonly exportName: string
  /** The function is declared under another name than it is exported. */
  readonly isAlias: boolean
  readonly requestName: string
  readonly requestOptional: boolean
  readonly responseName: string
  /** The signature does not fit on a line. */
  readonly signatureBroken: boolean
}

interface DescriptorView {
  readonly id: string
  readonly protocol: string
  /** Calls of v2 need another part of the runtime. */
  readonly isV2: boolean
  readonly method: string
  readonly path: string
  readonly pathParameters: ListView | undefined
  readonly queryParameters: ListView | undefined
  readonly headerParameters: ListView | undefined
  readonly body: BodyView | undefined
  readonly baseUri: StringView | undefined
  readonly security: boolean
  readonly nonceless: boolean
  readonly unsigned: boolean
  readonly fragment: StringView | undefined
  readonly hasTimeout: boolean
  readonly timeout: number
  readonly requestFields: MarksView | undefined
  readonly response: ResponseView
  readonly responseFields: MarksView | undefined
}

interface BodyView {
  readonly kind: string
  readonly required: boolean
  readonly parts: ListView | undefined
  readonly files: ListView | undefined
  readonly fileFacts: readonly FileFactView[]
}

interface FileFactView {
  readonly kind: string
  readonly path: StringView
  readonly file: StringView
  readonly algorithm: string | undefined
  readonly algorithmFrom: StringView | undefined
}

interface ResponseView {
  readonly kind: string
  readonly status: number
  readonly mediaType: string | undefined
  readonly signed: boolean
}

/** The descriptor and the function of an operation, as the template writes them. */
export function operationView(plan: OperationPlan, requestOptional: boolean): OperationView {
  const { operation, requestName, responseName, functionName, exportName } = plan
  return {
    doc: { ...pageDoc(operation), example: shortExample(plan) },
    descriptorName: plan.descriptorName,
    functionName,
    exportName,
    isAlias: functionName !== exportName,
    requestName,
    requestOptional,
    responseName,
    signatureBroken: columnsOf(signature(plan, requestOptional)) > lineWidth,
    ...descriptorView(operation),
  }
}

function signature(plan: OperationPlan, requestOptional: boolean): string {
  const head = plan.functionName === plan.exportName ? 'export function' : 'function'
  const request = `request: ${plan.requestName}${requestOptional ? ' = {}' : ''}`
  const parameters = `client: Caller, ${request}, options?: CallOptions`
  return `${head} ${plan.functionName}(${parameters}): ApiPromise<${plan.responseName}> {`
}

function descriptorView(operation: Operation): DescriptorView {
  const { options, parameters, response } = operation
  return {
    id: operation.id,
    protocol: operation.protocol,
    isV2: operation.protocol === 'v2',
    method: operation.method.toUpperCase(),
    path: operation.path,
    pathParameters: namesView(parameters, 'path', 'pathParameters'),
    queryParameters: namesView(parameters, 'query', 'queryParameters'),
    headerParameters: namesView(parameters, 'header', 'headerParameters'),
    body: operation.requestBody && bodyView(operation.requestBody),
    baseUri: optionalStringView(options.baseUri, 'baseUri', 2),
    security: options.security === true,
    nonceless: options.nonceless === true,
    unsigned: options.unsigned === true,
    fragment: optionalStringView(options.fragment, 'fragment', 2),
    hasTimeout: options.timeout !== undefined,
    timeout: options.timeout ?? 0,
    requestFields: marksView(collectMarks(requestRoots(operation), { xml: false, sent: true })),
    response: responseView(operation),
    responseFields: responseMarks(response),
  }
}

function namesView(
  parameters: readonly Parameter[],
  place: Parameter['in'],
  key: string,
): ListView | undefined {
  const names = parameters.filter(parameter => parameter.in === place).map(parameter => parameter.name)
  return optionalListView(names, key, 2)
}

function bodyView(body: RequestBody): BodyView {
  const { kind, required } = body
  if (kind !== 'multipart') return { kind, required, parts: undefined, files: undefined, fileFacts: [] }
  const parts = body.parts.map(part => part.name)
  const files = body.parts.flatMap(part => (part.schema.kind === 'binary' ? [part.name] : []))
  return {
    kind,
    required,
    parts: listView(parts, 'parts', 4),
    files: optionalListView(files, 'files', 4),
    fileFacts: fileFacts(body).map(factView),
  }
}

function factView(fact: FileFact): FileFactView {
  const digest = fact.kind === 'digest' ? fact : undefined
  return {
    kind: fact.kind,
    path: stringView(fact.path, 'path', 8),
    file: stringView(fact.file, 'file', 8),
    algorithm: digest?.algorithm,
    algorithmFrom: optionalStringView(digest?.algorithmFrom, 'algorithmFrom', 8),
  }
}

const groupOf = { path: '', query: '/query', header: '/headers' } as const

function requestRoots(operation: Operation): readonly MarkedRoot[] {
  const parameters = operation.parameters.map(each => ({
    path: `${groupOf[each.in]}/${pathStep(each.name)}`,
    schema: each.schema,
  }))
  const body = operation.requestBody
  if (body === undefined) return parameters
  if (body.kind !== 'multipart') return [...parameters, { path: `/${body.kind}`, schema: body.schema }]
  const parts = body.parts.map(part => ({ path: `/body/${pathStep(part.name)}`, schema: part.schema }))
  return [...parameters, ...parts]
}

function responseView({ protocol, response }: Operation): ResponseView {
  const { kind, status } = response
  const signed =
    protocol === 'v2' && kind === 'object' && response.schema.properties.some(each => each.name === 'sign')
  return { kind, status, mediaType: 'mediaType' in response ? response.mediaType : undefined, signed }
}

function responseMarks(response: Response): MarksView | undefined {
  if (response.kind !== 'object' && response.kind !== 'error-only') return undefined
  const schema = response.kind === 'object' ? response.schema : response.error
  return marksView(collectMarks([{ path: '', schema }], { xml: response.mediaType === 'application/xml' }))
}
