import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Operation, Parameter, Response } from '../../model/model.js'
import type { ModulePlan, OperationPlan } from '../../plan/plan.js'
import { operationAnswer } from '../answers/answer.js'
import { sampleCall } from '../samples/sample-call.js'
import { suppliedProperties } from '../supplied/file-facts.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../supplied/supplied.js'
import { noticeLines } from '../words/notice-lines.js'
import { pagingLines } from '../words/paging-lines.js'
import { commonErrorsPath, errorLines } from './error-text.js'
import { type FieldContext, fieldList, innerLines, type ListedField } from './field-list.js'
import {
  catalogueLines,
  headingOf,
  jsonBlocks,
  linkLines,
  noticeBlocks,
  noticeWords,
  pageParagraphs,
} from './page-lines.js'
import { plainParagraph } from './plain-text.js'

/** The text of an operation's file in a module; `from` is the module as importers name it, `server` the API's host. */
export function operationText(
  plan: OperationPlan,
  { links }: ModulePlan,
  from: string,
  server: string,
): string {
  const { operation } = plan
  const blocks = [
    headingOf(operation, operation.id),
    codeSpan(`${operation.method.toUpperCase()} ${addressOf(operation, server)}`),
    [...catalogueLines(operation), ...optionLines(operation)].join('\n'),
    ...pageParagraphs(operation),
    '## Request',
    requestLines(operation).join('\n') || 'Nothing is sent.',
    '## Response',
    ...responseBlocks(operation.response),
    '## Errors',
    ...errorBlocks(plan, from),
    ...noticeBlocks('Notices that follow', noticeLines(operation, links, noticeWords)),
    '## Example',
    `\`client\` is made once with \`createClient\`.`,
    `\`\`\`ts\n${sampleCall(plan, from)}\n\`\`\``,
    ...pagingLines(operation, plan.functionName),
    ...jsonBlocks('The answer may be:', operationAnswer(operation, 'caller')),
    ...linkLines(operation),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

const request: FieldContext = { side: 'request' }
const answered: FieldContext = { side: 'response' }

function addressOf({ options, path }: Operation, server: string): string {
  const host = (options.baseUri ?? server).replace(/\/+$/, '')
  return `${host}${path}`
}

function optionLines({ protocol, options }: Operation): readonly string[] {
  return [
    `- Protocol: ${protocol}`,
    ...(options.security === true ? ['- Needs the client certificate of the merchant'] : []),
    ...(options.unsigned === true ? ['- Sent without a signature of the merchant'] : []),
    ...(options.nonceless === true ? ['- Sent without `nonce_str`'] : []),
    ...(options.fragment === undefined ? [] : [`- Fragment of the address: ${codeSpan(options.fragment)}`]),
    ...(options.timeout === undefined ? [] : [`- Takes up to ${options.timeout} seconds`]),
  ]
}

function requestLines(operation: Operation): readonly string[] {
  const { parameters, requestBody } = operation
  const inPlace = (place: Parameter['in']): readonly ListedField[] =>
    parameters.filter(each => each.in === place)
  return [
    ...fieldList(
      inPlace('path').map(each => ({ ...each, required: true })),
      '',
      request,
    ),
    ...fieldList(inPlace('query'), 'query', request),
    ...(requestBody === undefined ? [] : bodyLines(requestBody)),
    ...fieldList(inPlace('header'), 'headers', {
      side: 'request',
      isSupplied: ({ name }) => isSuppliedHeader(name),
    }),
  ]
}

function bodyLines(body: NonNullable<Operation['requestBody']>): readonly string[] {
  if (body.kind === 'multipart') {
    const supplied: ReadonlySet<ListedField> = suppliedProperties(body)
    return fieldList(body.parts, 'body', { side: 'request', isSupplied: field => supplied.has(field) })
  }
  const { kind, schema } = body
  if (schema.kind !== 'object' || schema.properties.length === 0)
    return fieldList([{ ...body, name: kind }], '', request)
  const supplied = new Set<ListedField>(
    kind === 'xml' ? schema.properties.filter(({ name }) => isSuppliedXmlField(name)) : [],
  )
  return fieldList(schema.properties, kind, { side: 'request', isSupplied: field => supplied.has(field) })
}

const kinds: Readonly<Record<Response['kind'], string>> = {
  object: 'an object',
  empty: 'no body',
  stream: 'the bytes of a file',
  redirect: 'a redirect of the browser',
  'error-only': 'the bytes of a file',
}

function responseBlocks(response: Response): readonly string[] {
  const { kind, status } = response
  const media = response.kind === 'object' ? ` (${response.mediaType})` : ''
  const head = `Status ${status}, ${kinds[kind]}${media}.`
  if (response.kind === 'object')
    return [
      head,
      innerLines(response.schema, 'response', answered, 0).join('\n') || 'Its members are not described.',
    ]
  return response.kind === 'error-only' ? [head] : [head, plainParagraph(response.description)]
}

function errorBlocks(plan: OperationPlan, from: string): readonly string[] {
  const { response, errors = [], commonErrors } = plan.operation
  const head =
    'Every error is a `WechatPayError`: its `code` says what happened, its `outcome` whether anything was done, its `advice` what to do next.'
  const object =
    response.kind === 'error-only'
      ? [
          'On failure an object arrives in the place of the file:',
          innerLines(response.error, 'response', answered, 0).join('\n'),
        ]
      : []
  const guard = `isApiError(error, ${plan.descriptorName})`
  const own =
    errors.length === 0
      ? []
      : [
          `The service refuses this call with these codes; ${codeSpan(guard)} tells them apart from errors of other calls (${codeSpan(plan.descriptorName)} is exported by ${codeSpan(from)}):`,
          errorLines(errors).join('\n'),
        ]
  const shared =
    commonErrors === undefined
      ? []
      : [`Codes that it shares with other operations: [${commonErrors}](${upTo(plan, commonErrors)}).`]
  return [head, ...object, ...own, ...shared]
}

/** The way from an operation's file to the file of shared errors. */
function upTo({ operation }: OperationPlan, scope: string): string {
  const depth = operation.page.split('/').length - 1
  return encodeURI(`${'../'.repeat(depth)}${commonErrorsPath(scope).slice('llms/'.length)}`)
}
