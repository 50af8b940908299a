import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Operation, Parameter, Response } from '../../model/model.js'
import type { ModulePlan, OperationPlan } from '../../plan/plan.js'
import { operationAnswer } from '../answers/answer.js'
import { sampleCall } from '../samples/sample-call.js'
import { suppliedProperties } from '../supplied/file-facts.js'
import { isSuppliedHeader, isSuppliedXmlField } from '../supplied/supplied.js'
import { noticeLines } from '../words/notice-lines.js'
import { pagingLines } from '../words/paging-lines.js'
import type { Words } from '../words/words.js'
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

/** Where an operation's file stands: the module as importers name it, the API's host, the words. */
export interface OperationPlace {
  readonly from: string
  readonly server: string
  readonly words: Words
}

/** The text of an operation's file in a module. */
export function operationText(plan: OperationPlan, { links }: ModulePlan, place: OperationPlace): string {
  const { operation } = plan
  const { server, words } = place
  const { headings, response, client } = words.llms
  const blocks = [
    headingOf(operation, operation.id),
    codeSpan(`${operation.method.toUpperCase()} ${addressOf(operation, server)}`),
    [...catalogueLines(operation, words), ...optionLines(operation, words)].join('\n'),
    ...pageParagraphs(operation, links, words),
    `## ${headings.request}`,
    requestLines(operation, words).join('\n') || response.nothingSent,
    `## ${headings.response}`,
    ...responseBlocks(operation.response, words),
    `## ${headings.errors}`,
    ...errorBlocks(plan, place),
    ...noticeBlocks(headings.noticesFollow, noticeLines(operation, links, noticeWords(words))),
    `## ${headings.example}`,
    client,
    ...callBlocks(plan, place),
    ...pagingLines(operation, `${plan.functionName}, client`, words),
    ...jsonBlocks(response.may, operationAnswer(operation, 'caller')),
    ...linkLines(operation, words),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

/** The smallest call, and the one with every field where that is another. */
function callBlocks(plan: OperationPlan, { from, words }: OperationPlace): readonly string[] {
  const [smallest, whole] = [sampleCall(plan, from, 'required'), sampleCall(plan, from, 'all')]
  const block = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``
  return smallest === whole ? [block(whole)] : [block(smallest), words.llms.allFields, block(whole)]
}

function addressOf({ options, path }: Operation, server: string): string {
  const host = (options.baseUri ?? server).replace(/\/+$/, '')
  return `${host}${path}`
}

function optionLines({ protocol, options }: Operation, { llms: { facts } }: Words): readonly string[] {
  return [
    facts.protocol(protocol),
    ...(options.security === true ? [facts.security] : []),
    ...(options.unsigned === true ? [facts.unsigned] : []),
    ...(options.nonceless === true ? [facts.nonceless] : []),
    ...(options.fragment === undefined ? [] : [facts.fragment(codeSpan(options.fragment))]),
    ...(options.timeout === undefined ? [] : [facts.timeout(options.timeout)]),
  ]
}

function requestLines(operation: Operation, words: Words): readonly string[] {
  const { parameters, requestBody } = operation
  const request: FieldContext = { side: 'request', words }
  const inPlace = (place: Parameter['in']): readonly ListedField[] =>
    parameters.filter(each => each.in === place)
  return [
    ...fieldList(
      inPlace('path').map(each => ({ ...each, required: true })),
      '',
      request,
    ),
    ...fieldList(inPlace('query'), 'query', request),
    ...(requestBody === undefined ? [] : bodyLines(requestBody, request)),
    ...fieldList(inPlace('header'), 'headers', {
      ...request,
      isSupplied: ({ name }) => isSuppliedHeader(name),
    }),
  ]
}

function bodyLines(body: NonNullable<Operation['requestBody']>, request: FieldContext): readonly string[] {
  if (body.kind === 'multipart') {
    const supplied: ReadonlySet<ListedField> = suppliedProperties(body)
    return fieldList(body.parts, 'body', { ...request, isSupplied: field => supplied.has(field) })
  }
  const { kind, schema } = body
  if (schema.kind !== 'object' || schema.properties.length === 0)
    return fieldList([{ ...body, name: kind }], '', request)
  const supplied = new Set<ListedField>(
    kind === 'xml' ? schema.properties.filter(({ name }) => isSuppliedXmlField(name)) : [],
  )
  return fieldList(schema.properties, kind, { ...request, isSupplied: field => supplied.has(field) })
}

function responseBlocks(response: Response, words: Words): readonly string[] {
  const { kind, status } = response
  const said = words.llms.response
  const media = response.kind === 'object' ? response.mediaType : undefined
  const head = said.status(status, said.kinds[kind], media)
  if (response.kind === 'object') {
    const lines = innerLines(response.schema, 'response', { side: 'response', words }, 0)
    return [head, lines.join('\n') || said.undescribed]
  }
  return response.kind === 'error-only' ? [head] : [head, plainParagraph(response.description)]
}

function errorBlocks(plan: OperationPlan, { from, words }: OperationPlace): readonly string[] {
  const { response, errors = [], commonErrors } = plan.operation
  const said = words.llms.errors
  const object =
    response.kind === 'error-only'
      ? [
          words.llms.response.failure,
          innerLines(response.error, 'response', { side: 'response', words }, 0).join('\n'),
        ]
      : []
  const guard = `isApiError(error, ${plan.descriptorName})`
  const own =
    errors.length === 0
      ? []
      : [
          said.codes(codeSpan(guard), codeSpan(plan.descriptorName), codeSpan(from)),
          errorLines(errors, words.llms).join('\n'),
        ]
  const shared =
    commonErrors === undefined ? [] : [said.shared(`[${commonErrors}](${upTo(plan, commonErrors)})`)]
  return [said.head, ...object, ...own, ...shared]
}

/** The way from an operation's file to the file of shared errors. */
function upTo({ operation }: OperationPlan, scope: string): string {
  const depth = operation.page.split('/').length - 1
  return encodeURI(`${'../'.repeat(depth)}${commonErrorsPath(scope).slice('llms/'.length)}`)
}
