import type {
  OperationModel,
  PropertyModel,
  SchemaModel,
} from '../../../templates/runtime/local/model/page-model.js'
import { chosenRows, chosenShape, fullCall, isMade, keyOf, variantsOf } from './full-call.js'
import { type CallData, changed, Wire } from './raw-example.js'

/** What is wrong with a call. */
export type Fault =
  | 'required field missing'
  | 'group missing'
  | 'group with two'
  | 'value of no enumeration'
  | 'another constant'
  | 'wrong type'
  | 'fraction'
  | 'too long'
  | 'too short'
  | 'too large'
  | 'too small'
  | 'too many items'
  | 'too few items'
  | 'not encrypted'
  | 'not encoded'
  | 'another digest'

/** A call with one fault, and the field that has to be named. */
export interface BrokenCall {
  readonly operation: OperationModel
  readonly fault: Fault
  readonly location: 'body' | 'query' | 'path' | 'header'
  /** JSON pointer. */
  readonly field: string
  readonly call: CallData
}

interface Place {
  readonly operation: OperationModel
  readonly call: CallData
  readonly variant: number
  readonly location: BrokenCall['location']
  /** Names that lead from the call to the value: `['json', 'amount']`. */
  readonly steps: readonly string[]
  /** Of these the first so many do not belong to the field's pointer. */
  readonly outer: number
  /** All values are texts there. */
  readonly isText: boolean
}

/** Every call of an operation that its tables refuse for one reason, each fault of each row once. */
export function* brokenCalls(operation: OperationModel): Generator<BrokenCall> {
  const seen = new Set<string>()
  for (let variant = 0; variant < variantsOf(operation); variant++) {
    const call = fullCall(operation, variant)
    for (const broken of brokenIn(operation, call, variant)) {
      const key = `${broken.fault} ${broken.location}${broken.field}`
      if (seen.has(key) && variant > 0) continue
      seen.add(key)
      yield broken
    }
  }
}

function* brokenIn(operation: OperationModel, call: CallData, variant: number): Generator<BrokenCall> {
  const { parameters, requestBody, protocol } = operation
  const base = { operation, call, variant, isText: true }
  for (const place of ['path', 'query', 'header'] as const) {
    const rows = parameters.filter(each => each.in === place && !isMade(each))
    const steps = place === 'path' ? [] : [place === 'query' ? 'query' : 'headers']
    yield* brokenRows(rows, { ...base, location: place, steps, outer: steps.length })
  }
  if (requestBody === undefined) return
  const isText = requestBody.kind !== 'json'
  const steps = [requestBody.kind === 'multipart' ? 'body' : requestBody.kind]
  const body: Place = { ...base, location: 'body', steps, outer: 1, isText }
  if (requestBody.kind === 'multipart') {
    yield* brokenRows(
      requestBody.parts.filter(each => each.schema.kind !== 'binary' && !isMade(each)),
      body,
    )
    for (const { name, schema, required } of requestBody.parts)
      if (schema.kind === 'binary' && required)
        yield { ...told(body, [name]), fault: 'required field missing', call: { ...call, without: [name] } }
    for (const { kind, path } of requestBody.fileFacts)
      if (kind === 'digest') {
        const names = path.split('/').slice(2)
        const wrong = changed(call, ['body', ...names], digest => String(digest).replace(/./g, '0'))
        yield { ...told(body, names), fault: 'another digest', call: wrong }
      }
    return
  }
  const { schema } = requestBody
  if (schema.kind === 'object')
    yield* brokenRows(
      protocol === 'v2' ? schema.properties.filter(each => !isMade(each)) : schema.properties,
      body,
    )
}

function* brokenRows(rows: readonly PropertyModel[], place: Place): Generator<BrokenCall> {
  yield* brokenGroups(rows, place)
  for (const row of chosenRows(rows, place.variant)) {
    const steps = [...place.steps, keyOf(row.name)]
    const inner = { ...place, steps }
    // A URL without one of its segments leads elsewhere.
    if (row.required && !/\$[a-z]/.test(row.name) && place.location !== 'path') {
      const call = {
        ...changed(place.call, steps, () => undefined),
        without: [`${place.location} ${row.name}`],
      }
      yield { ...told(inner), fault: 'required field missing', call }
    }
    yield* brokenValue(chosenShape(row.schema, place.variant), inner)
  }
}

function* brokenGroups(rows: readonly PropertyModel[], place: Place): Generator<BrokenCall> {
  const groups = new Set(rows.flatMap(({ choice }) => (choice === undefined ? [] : [choice.group])))
  for (const group of groups) {
    const members = rows.filter(({ choice }) => choice?.group === group)
    const [first, second] = members
    if (first === undefined) continue
    const none = members.reduce<CallData>(
      (call, { name }) => changed(call, [...place.steps, name], () => undefined),
      place.call,
    )
    yield { ...told(place, [first.name]), fault: 'group missing', call: none }
    if (second === undefined || first.choice?.rule !== 'exactly-one') continue
    const given = chosenRows(rows, place.variant).find(({ choice }) => choice?.group === group)
    const other = members.find(each => each !== given)
    if (given === undefined || other === undefined) continue
    const later = members.indexOf(given) > members.indexOf(other) ? given : other
    const more = fullCall(place.operation, place.variant + 1)
    const value = valueAt(more, [...place.steps, other.name])
    if (value === undefined) continue
    yield {
      ...told(place, [later.name]),
      fault: 'group with two',
      call: changed(place.call, [...place.steps, other.name], () => value),
    }
  }
}

function* brokenValue(schema: SchemaModel, place: Place): Generator<BrokenCall> {
  for (const [fault, value] of faultsOf(schema, place))
    yield { ...told(place), fault, call: changed(place.call, place.steps, () => value) }
  switch (schema.kind) {
    case 'object':
      yield* brokenRows(schema.properties, place)
      return
    case 'array':
      yield* brokenValue(chosenShape(schema.items, place.variant), { ...place, steps: [...place.steps, '0'] })
      return
    case 'string':
      if (schema.content !== undefined)
        yield* brokenValue(chosenShape(schema.content.schema, place.variant), {
          ...place,
          isText: schema.content.encoding === 'urlencoded',
        })
      return
    default:
  }
}

type Faulty = readonly (readonly [Fault, unknown])[]

function faultsOf(schema: SchemaModel, { isText }: Place): Faulty {
  switch (schema.kind) {
    case 'string':
      return textFaults(schema, isText)
    case 'integer':
    case 'number':
      return numberFaults(schema, isText)
    case 'boolean':
      return [['wrong type', isText ? 'x' : 'true'], ...(isText ? [] : [['wrong type', 1] as const])]
    case 'object':
      return isText
        ? []
        : [
            ['wrong type', new Wire('x')],
            ['wrong type', new Wire([])],
          ]
    case 'array':
      return [
        ...(isText ? [] : [['wrong type', new Wire('x')] as const, ['wrong type', new Wire({})] as const]),
        ...itemFaults(schema),
      ]
    default:
      return []
  }
}

function textFaults(schema: Extract<SchemaModel, { kind: 'string' }>, isText: boolean): Faulty {
  const { content, encryption, minLength = 0, maxLength, enum: values, const: constant } = schema
  const type: Faulty = isText
    ? []
    : [
        ['wrong type', new Wire(1)],
        ['wrong type', new Wire({})],
      ]
  if (encryption?.direction === 'encrypt')
    return [...type, ['not encrypted', new Wire('1')], ...lengthFaults(minLength, maxLength)]
  if (content !== undefined)
    return [...type, ...(content.encoding === 'json' ? [['not encoded', new Wire('{')] as const] : [])]
  if (constant !== undefined) return [...type, ['another constant', `${constant}X`]]
  if (values !== undefined) return [...type, ['value of no enumeration', 'NOT_ONE_OF_THEM']]
  return [...type, ...lengthFaults(minLength, maxLength)]
}

function lengthFaults(minLength: number, maxLength: number | undefined): Faulty {
  return [
    ...(maxLength === undefined ? [] : [['too long', '长'.repeat(maxLength + 1)] as const]),
    ...(minLength < 2 ? [] : [['too short', '短'.repeat(minLength - 1)] as const]),
  ]
}

function numberFaults(schema: Extract<SchemaModel, { kind: 'integer' | 'number' }>, isText: boolean): Faulty {
  const { minimum, maximum, enum: values, const: constant, fractions, kind } = schema
  const faults: (readonly [Fault, unknown])[] = [['wrong type', 'x']]
  if (!isText) faults.push(['wrong type', '1'], ['wrong type', new Wire({})])
  if (kind === 'integer' || fractions === undefined) faults.push(['fraction', 1.5])
  if (constant !== undefined) return [...faults, ['another constant', constant + 1]]
  if (values !== undefined) return [...faults, ['value of no enumeration', 987654]]
  if (maximum !== undefined && maximum + 1 <= Number.MAX_SAFE_INTEGER) faults.push(['too large', maximum + 1])
  if (minimum !== undefined) faults.push(['too small', minimum - 1])
  return faults
}

function itemFaults({ minItems, maxItems }: Extract<SchemaModel, { kind: 'array' }>): Faulty {
  return [
    ...(maxItems === undefined
      ? []
      : [['too many items', new Wire(Array(maxItems + 1).fill(null))] as const]),
    ...(minItems === undefined || minItems === 0 ? [] : [['too few items', []] as const]),
  ]
}

function told(
  place: Place,
  more: readonly string[] = [],
): Pick<BrokenCall, 'operation' | 'location' | 'field'> {
  const { operation, location, steps, outer } = place
  return { operation, location, field: `/${[...steps, ...more].slice(outer).join('/')}` }
}

function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value
  if (Array.isArray(value)) return valueAt(value[Number(step)], rest)
  return typeof value === 'object' && value !== null
    ? valueAt(Object.entries(value).find(([name]) => name === step)?.[1], rest)
    : undefined
}
