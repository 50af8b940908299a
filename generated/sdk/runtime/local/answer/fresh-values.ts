import { rowOf } from '../../check/numbered-name.js'
import { numberIssue, textIssue } from '../../check/value-issues.js'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { NumberModel, SchemaModel, StringModel } from '../model/page-model.js'
import { type AnswerFacts, randomDigits } from './answer-facts.js'
import { fittingShape } from './fitting-shape.js'
import { nearTime, today } from './near-times.js'
import { type RequestValues, type Scalar, valuesOf } from './request-values.js'

/** What the values of one answer are made with. */
export interface FreshContext {
  readonly facts: AnswerFacts
  readonly values: RequestValues
  /** Names whose values only an encrypted field may repeat. */
  readonly secrets: ReadonlySet<string>
  /** The object of the request that stands where this one does; its lists are answered item by item. */
  readonly twin: unknown
}

interface Place {
  readonly name: string
  /** The name of the object around it; '' at the top. */
  readonly parent: string
}

/**
 * An example of the tables as an answer of now: values of the request in members of the same name, times near now, new
 * numbers, URLs of this service. A value that its row would refuse stays as the example has it.
 */
export function freshValue(
  schema: SchemaModel,
  example: unknown,
  place: Place,
  context: FreshContext,
): unknown {
  switch (schema.kind) {
    case 'string':
      if (typeof example === 'string' && schema.content === undefined)
        return freshText(schema, example, place, context)
      return schema.content === undefined
        ? example
        : freshValue(schema.content.schema, example, place, context)
    case 'integer':
    case 'number':
      return typeof example === 'number' ? freshNumber(schema, example, place, context) : example
    case 'boolean':
      return (
        known(place, context).find(
          value => typeof value === 'boolean' && (schema.const === undefined || value === schema.const),
        ) ?? example
      )
    case 'object':
      return isDataObject(example) ? freshObject(schema, example, place, context) : example
    case 'array':
      return Array.isArray(example) ? freshArray(schema, example, place, context) : example
    case 'one-of': {
      const shape = fittingShape(schema, example)
      return shape === undefined ? example : freshValue(shape, example, place, context)
    }
    case 'binary':
      return example
  }
}

function freshObject(
  { properties }: Extract<SchemaModel, { kind: 'object' }>,
  example: DataObject,
  { name: parent }: Place,
  context: FreshContext,
): DataObject {
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const row = rowOf(properties, name)
      const twin = isDataObject(context.twin) ? context.twin[name] : undefined
      const inner = { ...context, twin }
      return [name, row === undefined ? value : freshValue(row.schema, value, { name, parent }, inner)]
    }),
  )
}

/** An item for each of the request's list of the same name, where both are lists of objects. */
function freshArray(
  { items, maxItems = Number.POSITIVE_INFINITY }: Extract<SchemaModel, { kind: 'array' }>,
  example: readonly unknown[],
  place: Place,
  context: FreshContext,
): readonly unknown[] {
  const { twin, values } = context
  const twins: readonly unknown[] = Array.isArray(twin) ? twin : []
  const [first] = example
  if (!isDataObject(first) || !twins.every(isDataObject) || twins.length === 0 || twins.length > maxItems)
    return example.map(item => freshValue(items, item, place, { ...context, twin: undefined }))
  return twins.map(each => {
    const own = isDataObject(each) ? valuesOf({ [place.name]: each }, values) : values
    return freshValue(items, first, place, { ...context, twin: each, values: own })
  })
}

/** What the request says of a name. An empty text says nothing. */
function known({ name, parent }: Place, { values }: FreshContext): readonly Scalar[] {
  return values(name, parent).filter(value => value !== '')
}

function freshText(schema: StringModel, example: string, place: Place, context: FreshContext): string {
  const { facts, secrets } = context
  const mayRepeat = schema.encryption !== undefined || !secrets.has(place.name)
  const repeated = mayRepeat ? known(place, context).map(String) : []
  const made = [nearTime(place.name, example, facts.now), ownUrl(example, facts), newNumber(example, facts)]
  const fresh = [...repeated, ...made].find(
    text => text !== undefined && textIssue(schema, text) === undefined,
  )
  return fresh ?? example
}

function freshNumber(schema: NumberModel, example: number, place: Place, context: FreshContext): number {
  const repeated = known(place, context)
    .filter(value => typeof value !== 'boolean')
    .map(Number)
  const time = Number(nearTime(place.name, String(example), context.facts.now))
  return [...repeated, time].find(value => numberIssue(schema, value) === undefined) ?? example
}

/** Addresses of examples lead to this service, so that nothing leaves the machine. */
function ownUrl(example: string, { url }: AnswerFacts): string | undefined {
  return /^https:\/\/(?:pay|img)\.example\.com(?=\/)/.test(example)
    ? example.replace(/^https:\/\/[^/]+/, url)
    : undefined
}

/** Numbers of objects hold the day of the examples, and digits that tell them apart behind it. */
function newNumber(example: string, { now, digits = randomDigits }: AnswerFacts): string | undefined {
  const match = /^(.*?)((?:20)?260801)(.*)$/.exec(example)
  if (match === null) return undefined
  const [, start = '', date = '', rest = ''] = match
  return start + today(now).slice(-date.length) + rest.replace(/\d+/g, run => digits(run.length))
}
