import type { Webhook } from '../../model/model.js'
import type { Property, Schema } from '../../model/schema.js'
import { isNumberedName } from '../escape/numbered-name.js'
import { type ListView, listView } from './views.js'

/** The fields that tell a v2 notice from other messages, as `webhook.hbs` writes them. */
interface NoticeFieldsView {
  readonly required: ListView
  readonly optional: ListView
  /** The values that make it this event, one list for each field. */
  readonly values: readonly ListView[]
}

/**
 * The fields of a v2 notice, whose sign does not say which event it was made for.
 *
 * `sometimes` are rows that only some variants have, even if the table marks them as required. A value counts if it is the
 * only one of a required field, or tells a variant; other lists grow, like the types of trades.
 */
export function noticeFieldsView(
  webhook: Webhook,
  sometimes: ReadonlySet<Property>,
): NoticeFieldsView | undefined {
  const body = webhook.requestBody
  if (webhook.protocol !== 'v2' || body.kind === 'multipart' || body.schema.kind !== 'object')
    return undefined
  const { properties } = body.schema
  const required = properties.filter(
    each => each.required && !sometimes.has(each) && !isNumberedName(each.name),
  )
  const optional = properties.filter(each => !required.includes(each))
  const telling = new Set(
    webhook.variants.flatMap(variant =>
      variant.discriminators.flatMap(({ path }) => (path?.length === 1 ? path : [])),
    ),
  )
  const values = properties.flatMap(property => {
    const list = valuesOf(property.schema)
    const counts = telling.has(property.name) || (list.length === 1 && required.includes(property))
    return counts && list.length > 0 ? [listView(list, property.name, 6)] : []
  })
  return {
    required: namesView(required, 'required'),
    optional: namesView(optional, 'optional'),
    values,
  }
}

function namesView(properties: readonly Property[], key: string): ListView {
  return listView(
    properties.map(({ name }) => name),
    key,
    4,
  )
}

function valuesOf(schema: Schema): readonly string[] {
  if (schema.kind !== 'string' && schema.kind !== 'integer' && schema.kind !== 'number') return []
  const values = schema.const === undefined ? (schema.enum ?? []).map(({ value }) => value) : [schema.const]
  return values.map(String)
}
