import type {
  AnswerFact,
  BodyFact,
  FieldFact,
  OperationFact,
  WebhookFact,
} from './independent-reader/facts.js'

/**
 * Facts as lines `key -> value`, so that two readings are compared by one rule.
 *
 * A key is the way from the root: `.name` a member, `[]` the items of a list, `~` the content of a
 * string, `|2` the second shape of a field.
 */
export type FactLines = Map<string, string>

/** The facts of one place. `values` and `constant` are as the page writes them. */
export interface PlaceFact {
  readonly type: string
  readonly required: boolean | undefined
  readonly values: readonly string[] | undefined
  readonly constant: string | undefined
  readonly fallback?: string | undefined
}

/** A place as one line. */
export function placeLine(place: PlaceFact): string {
  const required = place.required === undefined ? '' : place.required ? ' required' : ' optional'
  const values = place.values ? ` enum(${place.values.join('|')})` : ''
  const constant = place.constant === undefined ? '' : ` const(${place.constant})`
  const fallback = place.fallback === undefined ? '' : ` default(${place.fallback})`
  return `${place.type}${required}${values}${constant}${fallback}`
}

function addShape(lines: FactLines, key: string, field: FieldFact, required: boolean | undefined): void {
  const { values, constant, fallback } = field.stated
  const typed = { type: field.type, values, constant, fallback }
  if (field.list) {
    lines.set(key, placeLine({ type: 'array', required, values: undefined, constant: undefined }))
    lines.set(`${key}[]`, placeLine({ ...typed, required: undefined }))
  } else {
    lines.set(key, placeLine({ ...typed, required }))
  }
  const own = field.list ? `${key}[]` : key
  addFields(lines, own, field.members)
  if (field.content) addContent(lines, own, field.content)
}

function addContent(lines: FactLines, key: string, content: NonNullable<FieldFact['content']>): void {
  if (content.bareArray && content.item) {
    addShape(lines, `${key}~`, content.item, undefined)
    return
  }
  content.shapes.forEach((shape, index) => {
    const own = content.shapes.length > 1 ? `${key}~|${index + 1}` : `${key}~`
    lines.set(own, placeLine({ type: 'object', required: undefined, values: undefined, constant: undefined }))
    addFields(lines, own, shape)
  })
}

function addFields(lines: FactLines, key: string, fields: readonly FieldFact[]): void {
  for (const field of fields) {
    const own = `${key}.${field.name}`
    if (field.alternatives.length === 0) addShape(lines, own, field, field.required)
    else {
      lines.set(
        own,
        placeLine({ type: 'one-of', required: field.required, values: undefined, constant: undefined }),
      )
      for (const [index, shape] of [field, ...field.alternatives].entries()) {
        addShape(lines, `${own}|${index + 1}`, shape, undefined)
      }
    }
  }
}

function addBody(lines: FactLines, key: string, body: BodyFact | undefined): void {
  if (!body) return
  lines.set(key, `${body.kind}${body.required ? ' required' : ' optional'}`)
  addFields(lines, key, body.fields)
}

function addAnswer(lines: FactLines, answer: AnswerFact): void {
  lines.set('answer', `${answer.kind} ${answer.status}`)
  addFields(lines, 'answer', answer.fields)
}

/** One operation as lines. */
export function operationLines(operation: OperationFact): FactLines {
  const lines: FactLines = new Map()
  const server = operation.options.get('base_uri')
  if (server !== undefined) lines.set('server', server)
  lines.set('deprecated', String(operation.deprecated))
  addFields(lines, 'path', operation.pathParameters)
  addFields(lines, 'query', operation.query)
  addFields(lines, 'header', operation.headers)
  addBody(lines, 'body', operation.body)
  addAnswer(lines, operation.answer)
  return lines
}

/** One webhook as lines. */
export function webhookLines(webhook: WebhookFact): FactLines {
  const lines: FactLines = new Map()
  lines.set('deprecated', String(webhook.deprecated))
  addFields(lines, 'header', webhook.headers)
  addBody(lines, 'body', webhook.body)
  addFields(lines, 'reply-header', webhook.replyHeaders)
  addBody(lines, 'reply', webhook.reply)
  return lines
}
