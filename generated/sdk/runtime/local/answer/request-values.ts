import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { LocalRequest } from '../service/local-request.js'

export type Scalar = string | number | boolean

/** The values of a request that an answer repeats: those of an object with this name first, '' at the top. */
export type RequestValues = (name: string, parent: string) => readonly Scalar[]

interface KnownValue {
  readonly name: string
  readonly parent: string
  readonly value: Scalar
}

/** Names that mean something else in every object: their values go only between objects of one name. */
const common =
  /^(?:id|name|type|code|state|status|value|values|description|desc|remark|number|amount|total|refund|title|url|path|count|message|result|reason|account|key|text|price|time|date|address|detail|content|version|unit|level|summary)$|_(?:status|state)$/

/** Looks values up by their names, those of `data` before all others. */
export function valuesOf(data: DataObject, others: RequestValues = () => []): RequestValues {
  const known = scalarsOf(data, '')
  return (name, parent) => {
    const all = known.filter(each => each.name === name)
    const near = all.filter(each => each.parent === parent)
    const far = common.test(name) ? [] : all.filter(each => each.parent !== parent)
    return [...[...near, ...far].map(({ value }) => value), ...others(name, parent)]
  }
}

/** The values of a request; its caller's number stands for `mchid` and the like where the request lacks it. */
export function requestValues(request: LocalRequest): RequestValues {
  const { path, query, body, caller, operation } = request
  const own =
    operation.protocol === 'brand'
      ? { brand_id: caller }
      : { mchid: caller, mch_id: caller, sp_mchid: caller }
  return valuesOf(body, valuesOf(query, valuesOf(path, valuesOf(own))))
}

function scalarsOf(value: unknown, parent: string, name = ''): readonly KnownValue[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ name, parent, value }]
  if (Array.isArray(value)) return value.flatMap((item: unknown) => scalarsOf(item, parent, name))
  if (!isDataObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => scalarsOf(inner, name, key))
}
