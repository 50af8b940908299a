import type { Operation, Parameter, RequestBody, Response } from '../../model/model.js'
import type { ModulePlan, OperationPlan } from '../../plan/plan.js'
import type { Doc } from '../escape/doc-comment.js'
import { pathStep } from '../escape/path-step.js'
import { stringLiteral } from '../escape/string-literal.js'
import { shortExample } from '../samples/sample-call.js'
import { type FileFact, fileFacts } from '../supplied/file-facts.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import { pagingLines } from '../words/paging-lines.js'
import type { Words } from '../words/words.js'
import { bodyRoots, type MarkedRoot, marksView } from './field-marks.js'
import { pageDoc } from './page-doc.js'
import { pagingView, promiseOf } from './paging-view.js'
import { listView, optionalListView, optionalStringView, stringView } from './views.js'

/** What `operation.hbs` writes: descriptor and function. Every key is present, because templates refuse unknown names. */
export function operationView(
  plan: OperationPlan,
  links: ModulePlan['links'],
  requestOptional: boolean,
  hasCodes: boolean,
  words: Words,
): object {
  const { operation, ...names } = plan
  return {
    ...names,
    descriptorDoc: words.sdk.operationDescriptor,
    doc: {
      ...operationDoc(plan, links, hasCodes, `${names.functionName}, client`, words),
      example: shortExample(plan),
    },
    /** The function is declared under another name than it is exported. */
    isAlias: plan.functionName !== plan.exportName,
    requestOptional,
    hasCodes,
    signatureBroken: columnsOf(signature(plan, requestOptional)) > lineWidth,
    promise: promiseOf(operation),
    ...descriptorView(operation),
  }
}

/**
 * The page's comment; where it lists errors, editors lead from it to their codes. `call` is what stands before a request:
 * `get, client`, or the method of a chain.
 */
export function operationDoc(
  { operation, errorCodeName }: OperationPlan,
  links: ModulePlan['links'],
  hasCodes: boolean,
  call: string,
  words: Words,
): Doc {
  const doc = pageDoc(operation, links, words, pagingLines(operation, call, words))
  if (!hasCodes || (operation.errors ?? []).length === 0) return doc
  return { ...doc, throws: { type: 'ApiError', codes: errorCodeName, said: words.sdk.throws } }
}

function signature(plan: OperationPlan, requestOptional: boolean): string {
  const head = plan.functionName === plan.exportName ? 'export function' : 'function'
  const request = `request: ${plan.requestName}${requestOptional ? ' = {}' : ''}`
  const parameters = `client: Caller, ${request}, options?: CallOptions`
  const { type, argument } = promiseOf(plan.operation)
  const more = argument === undefined ? '' : `, ${stringLiteral(argument)}`
  return `${head} ${plan.functionName}(${parameters}): ${type}<${plan.responseName}${more}> {`
}

function descriptorView(operation: Operation): object {
  const { options, response } = operation
  const names = (place: Parameter['in'], key: string) =>
    optionalListView(
      operation.parameters.filter(parameter => parameter.in === place).map(({ name }) => name),
      key,
      2,
    )
  return {
    id: operation.id,
    protocol: operation.protocol,
    /** Calls of v2 need another part of the runtime. */
    isV2: operation.protocol === 'v2',
    method: operation.method.toUpperCase(),
    path: operation.path,
    pathParameters: names('path', 'pathParameters'),
    queryParameters: names('query', 'queryParameters'),
    headerParameters: names('header', 'headerParameters'),
    body: operation.requestBody && bodyView(operation.requestBody),
    baseUri: optionalStringView(options.baseUri, 'baseUri', 2),
    security: options.security === true,
    nonceless: options.nonceless === true,
    unsigned: options.unsigned === true,
    fragment: optionalStringView(options.fragment, 'fragment', 2),
    hasTimeout: options.timeout !== undefined,
    timeout: options.timeout ?? 0,
    requestFields: marksView(requestRoots(operation), { xml: false, sent: true }),
    response: responseView(operation),
    responseFields: responseMarks(response),
    paging: operation.paging && pagingView(operation.paging),
  }
}

function bodyView(body: RequestBody): object {
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

function factView(fact: FileFact): object {
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

function requestRoots({ parameters, requestBody: body }: Operation): readonly MarkedRoot[] {
  const roots = parameters.map(each => ({
    path: `${groupOf[each.in]}/${pathStep(each.name)}`,
    schema: each.schema,
  }))
  if (body === undefined) return roots
  return [...roots, ...bodyRoots(body, body.kind === 'multipart' ? '/body' : `/${body.kind}`)]
}

function responseView({ protocol, response }: Operation): object {
  const { kind, status } = response
  const signed =
    protocol === 'v2' && kind === 'object' && response.schema.properties.some(each => each.name === 'sign')
  return { kind, status, mediaType: 'mediaType' in response ? response.mediaType : undefined, signed }
}

function responseMarks(response: Response): object | undefined {
  if (response.kind !== 'object' && response.kind !== 'error-only') return undefined
  const schema = response.kind === 'object' ? response.schema : response.error
  return marksView([{ path: '', schema }], { xml: response.mediaType === 'application/xml' })
}
