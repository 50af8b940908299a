import { casesOf } from '../../dialect/likely-values.js'
import type { Operation, Variant, Webhook } from '../../model/model.js'
import { childrenOf, fieldsOf } from '../../model/nodes/children.js'
import { pageWords } from '../../model/nodes/page-words.js'
import type { ObjectSchema, Property, Schema, StringSchema } from '../../model/schema.js'
import { stringifyStable } from '../json/stringify-stable.js'
import { onceFor } from '../once-for.js'
import type { Literal } from '../samples/literal.js'
import { knownValues, nothingKnown } from './known-values.js'
import { type AnswerContext, makeValue, root, type View } from './make-value.js'

/**
 * A plausible answer of an operation, made from its rows and from the values of its own page's samples alone, so that a change of
 * one page changes no other answer. Undefined where the answer has no object, or where the rows contradict themselves.
 */
export function operationAnswer(operation: Operation, view: View): Literal | undefined {
  const { response } = operation
  if (response.kind !== 'object') return undefined
  return operationAnswers[looksAlike(response.schema) ? 'caller' : view](operation)
}

/** Documents, `llms`, the model and OpenAPI show the same answer. */
const operationAnswers: Readonly<Record<View, (operation: Operation) => Literal | undefined>> = {
  wire: onceFor(operation => makeAnswer(operation, 'wire')),
  caller: onceFor(operation => makeAnswer(operation, 'caller')),
}

/** Whether a value is the same on the wire and for the caller: nothing in it is encrypted or has content of its own. */
function looksAlike(schema: Schema): boolean {
  if (schema.kind === 'string') return schema.encryption === undefined && schema.content === undefined
  return childrenOf(schema).every(child => looksAlike(child.schema))
}

function makeAnswer(operation: Operation, view: View): Literal | undefined {
  const { response, protocol } = operation
  if (response.kind !== 'object') return undefined
  return makeValue(response.schema, root, {
    view,
    known: knownValues(operation),
    protocol,
    title: pageWords(operation, operation.title),
    leavesOut: () => false,
    decided: new Map(),
  })
}

/** Readers of plain text wrap at less than editors do. */
const width = 90

/** An answer as text, for people: what ends a line or shows nothing is written as its number. */
export function answerJson(answer: Literal): string {
  return typeof answer === 'object' && answer !== null ? containerJson(answer) : valueJson(answer)
}

const containerJson = onceFor((answer: Extract<Literal, object>) => valueJson(answer))

function valueJson(answer: Literal): string {
  return stringifyStable(answer, { width }).replace(
    /[^\n\P{Cc}]|[\u2028\u2029]/gu,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A plausible notice. */
export interface NoticeExample {
  /** The body, whose encrypted string stays as it is in both views. */
  readonly body: Literal | undefined
  /** What the encrypted string of the body holds; undefined where the notice has none. */
  readonly resource: Literal | undefined
}

/** A plausible notice of a webhook: its first variant, where it has several. The view is that of the body. */
export function noticeExample(webhook: Webhook, view: View): NoticeExample {
  return noticeExamples[view](webhook)
}

const noticeExamples: Readonly<Record<View, (webhook: Webhook) => NoticeExample>> = {
  wire: onceFor(webhook => makeNotice(webhook, 'wire')),
  caller: onceFor(webhook => makeNotice(webhook, 'caller')),
}

function makeNotice(webhook: Webhook, view: View): NoticeExample {
  const { requestBody, protocol } = webhook
  if (requestBody.kind === 'multipart') return { body: undefined, resource: undefined }
  const opaque = ciphertextOf(webhook)
  const context: AnswerContext = {
    view,
    known: nothingKnown,
    protocol,
    title: pageWords(webhook, webhook.title),
    opaque,
    ...variantChoice(webhook.variants, opaque?.content?.schema ?? requestBody.schema),
  }
  const content = opaque?.content
  return {
    body: makeValue(requestBody.schema, root, context),
    resource: content && makeValue(content.schema, root, { ...context, view: 'caller' }),
  }
}

/** The string of the body that holds the event. */
function ciphertextOf({ ciphertext, requestBody }: Webhook): StringSchema | undefined {
  if (ciphertext === undefined || requestBody.kind === 'multipart') return undefined
  let schema: Schema = requestBody.schema
  for (const name of ciphertext) {
    const next: Property | undefined = propertiesOf(schema).find(row => row.name === name)
    if (next === undefined) return undefined
    schema = next.schema
  }
  return schema.kind === 'string' ? schema : undefined
}

function propertiesOf(schema: Schema): ObjectSchema['properties'] {
  return schema.kind === 'object' ? schema.properties : []
}

/**
 * The rows of the first variant. Left out are what tells other variants apart, optional rows that go with it by their names
 * (`sub_appid` with `sub_mchid`), and those whose words restrict them to cases that the first variant does not name.
 */
function variantChoice(
  [first, ...others]: readonly Variant[],
  content: Schema,
): Pick<AnswerContext, 'leavesOut' | 'decided'> {
  if (first === undefined) return { leavesOut: () => false, decided: new Map() }
  const words = pageWords(first, first.text)
  const own = new Set(first.discriminators.map(({ field }) => field))
  const foreign = others.flatMap(({ discriminators }) => discriminators)
  const fields = new Set(foreign.map(({ field }) => field).filter(field => !own.has(field)))
  const prefixes = foreign.flatMap(({ field, value }) =>
    value === undefined ? prefixesOf(field, own) : [`${value.toLowerCase()}_`],
  )
  const top = new Set(fieldsOf(content).map(({ property }) => property))
  return {
    leavesOut: row => {
      const { name } = row
      if (own.has(name) && top.has(row)) return false
      const cases = casesOf(pageWords(row, row.description))
      return (
        fields.has(name) ||
        prefixes.some(prefix => name.startsWith(prefix)) ||
        (cases.length > 0 && !cases.some(text => words.includes(text)))
      )
    },
    decided: new Map(
      first.discriminators.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])),
    ),
  }
}

/** What a field has in front of a name of the first variant: `sub_` of `sub_mchid`, where that has `mchid`. */
function prefixesOf(field: string, own: ReadonlySet<string>): readonly string[] {
  if (own.has(field)) return []
  return [...own].filter(name => field.endsWith(`_${name}`)).map(name => field.slice(0, -name.length))
}
