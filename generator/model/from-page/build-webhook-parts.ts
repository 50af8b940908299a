import { type Protocol, protocolFacts } from '../../dialect/protocols.js'
import type { TableBlock } from '../../parse/page.js'
import type { Parameter, RequestBody, RootRow, WebhookReply } from '../model.js'
import type { Schema } from '../schema.js'
import type { BuildContext } from './build-context.js'
import { bodySchema, groupParameters, groupsAsObjects, isBody, rootRow } from './build-request.js'
import { reportRootChoices } from './read-choices.js'
import { restoreIndents } from './restore-indents.js'
import type { RowFacts, TableRowFacts } from './row-facts.js'
import { nestRows, type RowNode } from './row-tree.js'

/** What the request table of a webhook describes. */
export interface WebhookRequestFacts {
  readonly parameters: readonly Parameter[]
  readonly body?: RequestBody
  readonly roots: readonly RootRow[]
}

const requestRoots: ReadonlySet<string> = new Set(['headers', 'body', 'json', 'xml', 'query'])
const replyRoots: ReadonlySet<string> = new Set(['status', 'headers', 'body', 'json', 'xml'])

/** Reads the groups `headers` and `body` of a webhook (rule W2). */
export function buildWebhookRequest(
  rows: readonly TableRowFacts[],
  context: BuildContext,
): WebhookRequestFacts {
  const isRoot = (row: RowFacts): boolean => requestRoots.has(row.name)
  const restored = restoreIndents(rows, isRoot, context.report)
  const nodes = nestRows(groupsAsObjects(restored, requestRoots, context.report), context.report)
  for (const { facts } of nodes)
    if (!requestRoots.has(facts.name))
      context.report({
        code: 'PW301',
        span: facts.span,
        message: `\`${facts.name}\` is not a group of a webhook. The groups are \`headers\` and \`body\`.`,
      })
  reportRootChoices(nodes, context.report)
  const body = nodes.find(isBody)
  return {
    parameters: nodes.flatMap(node => groupParameters(node, context)),
    ...(body === undefined ? {} : { body: bodyOf(body, context) }),
    roots: nodes.map(({ facts }) => rootRow(facts)),
  }
}

function bodyOf(node: RowNode, context: BuildContext): RequestBody {
  const { description, required, span } = node.facts
  const kind = isXml(node, context) ? 'xml' : 'json'
  return { kind, required, description, schema: bodySchema(node, context), span }
}

function isXmlProtocol(protocol: Protocol): boolean {
  return protocolFacts[protocol].mediaType === 'application/xml'
}

/** Whether a body is XML: the name of its row decides, else its text, else the protocol. */
function isXml({ facts: { name, description } }: RowNode, { protocol }: BuildContext): boolean {
  if (name !== 'body') return name === 'xml'
  return /XML/i.test(description) || (isXmlProtocol(protocol) && !/JSON/i.test(description))
}

/** Names that lead from the body to the first encrypted string with content, or the first encrypted one. */
export function ciphertextPath(schema: Schema): readonly string[] | undefined {
  return findCiphertext(schema, true) ?? findCiphertext(schema, false)
}

function findCiphertext(schema: Schema, needsContent: boolean): readonly string[] | undefined {
  if (schema.kind !== 'object') return undefined
  for (const property of schema.properties) {
    const own = property.schema
    if (
      own.kind === 'string' &&
      own.encryption !== undefined &&
      own.encryption.algorithm !== 'rsa-oaep' &&
      (own.content !== undefined || !needsContent)
    )
      return [property.name]
    const below = findCiphertext(own, needsContent)
    if (below !== undefined) return [property.name, ...below]
  }
  return undefined
}

/** The values of the row `event_type` of the envelope. */
export function eventTypesOf(body: RequestBody): readonly string[] {
  if (body.kind === 'multipart' || body.schema.kind !== 'object') return []
  const schema = body.schema.properties.find(({ name }) => name === 'event_type')?.schema
  if (schema?.kind !== 'string') return []
  return schema.enum?.map(({ value }) => String(value)) ?? (schema.const === undefined ? [] : [schema.const])
}

/** Reads the reply table (rule W5). */
export function buildReply(
  block: TableBlock,
  rows: readonly TableRowFacts[],
  context: BuildContext,
): WebhookReply {
  const nodes = nestRows(
    rows.filter(row => row.kind !== 'statement'),
    context.report,
  )
  reportRootChoices(
    nodes.filter(({ facts }) => replyRoots.has(facts.name)),
    context.report,
  )
  const status = nodes.find(({ facts }) => facts.name === 'status')
  const body = nodes.find(isBody)
  const loose = nodes.filter(({ facts }) => !replyRoots.has(facts.name))
  for (const { facts } of loose)
    context.report({
      code: 'PW318',
      span: facts.span,
      message: `\`${facts.name}\` is not a root row of a reply. Assumed: a member of its body.`,
    })
  const members = body ?? (loose[0] === undefined ? undefined : { ...loose[0], children: loose })
  const xml = body === undefined ? isXmlProtocol(context.protocol) : isXml(body, context)
  const schema = members === undefined ? undefined : bodySchema(members, context)
  return {
    kind: 'webhook-reply',
    statuses:
      status === undefined
        ? []
        : [...status.facts.written.text.matchAll(/`(\d[\dXx]{2})`/g)].map(match => match[1] ?? ''),
    headers: nodes.flatMap(node => groupParameters(node, context)),
    mediaType: xml ? 'application/xml' : 'application/json',
    ...(schema === undefined ? {} : { body: schema }),
    bodyRequired: body?.facts.required ?? false,
    roots: nodes.map(({ facts }) => rootRow(facts)),
    span: block.span,
  }
}
