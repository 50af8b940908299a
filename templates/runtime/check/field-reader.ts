import { isDataObject } from '../client/data-object.js'
import { isFilePart } from '../files/is-file-part.js'
import type { FieldEncryption, FieldRow, FieldSchema, NumberField, StringField } from './field-schema.js'
import { meantName } from './meant-name.js'
import { isNumbered, rowOf } from './numbered-name.js'
import { parseJson } from './parse-json.js'
import type { Issue, Location, Problem, Warning } from './problem.js'
import { countIssue, issue, mustBe, numberIssue, textIssue, typeIssue } from './value-issues.js'

/** Opens a ciphertext of a request; undefined where it was not made with that key. */
export type Decrypt = (ciphertext: string, encryption: FieldEncryption) => string | undefined

/** Where a value stands, and in which form. */
export interface Place {
  /** JSON pointer within the location. */
  readonly field: string
  readonly location: Location
  /** `json`: values have types; `text`: all are texts, and numbers become numbers; `xml`: all are texts and stay so. */
  readonly form: 'json' | 'text' | 'xml'
  /** Of what is encrypted no value is told. */
  readonly isSecret: boolean
}

/** So many problems are told of a request; more would only fill memory. */
const most = 100

/**
 * Reads the values of a request by their tables: opens what is encrypted, decodes contents of strings, and collects what is
 * wrong. Values that are wrong are left out.
 *
 * Without `decrypt`, the values are a caller's before they are sent: plaintext, data in the place of its text, files as
 * the SDK takes them, and scalars that become texts in a query or in XML.
 */
export class FieldReader {
  readonly problems: Problem[] = []
  readonly warnings: Warning[] = []
  readonly #decrypt: Decrypt | undefined

  constructor(decrypt: Decrypt | undefined) {
    this.#decrypt = decrypt
  }

  /** The members of an object, by its rows. `null` counts as absent; so does an empty text of v2. */
  object(
    rows: readonly FieldRow[],
    value: Readonly<Record<string, unknown>>,
    place: Place,
    isKnown: (name: string) => boolean = () => false,
  ): Record<string, unknown> {
    const given = Object.entries(value).filter(([, each]) => isGiven(each, place))
    const names = new Set(given.map(([name]) => name))
    for (const { name, required, schema } of rows)
      if (required && !isNumbered(name) && !names.has(name)) this.missing(at(place, name), schema)
    this.#choices(rows, names, place)
    return Object.fromEntries(
      given.flatMap(([name, each]) => {
        const row = rowOf(rows, name)
        const inner = at(place, name)
        if (row === undefined && !isKnown(name)) this.#unknown(name, inner, rows, names)
        const read = row === undefined ? each : this.value(row.schema, each, inner, row.required)
        return read === undefined ? [] : [[name, read] as const]
      }),
    )
  }

  /** A value by its schema; undefined where it cannot be read. */
  value(schema: FieldSchema, given: unknown, place: Place, required = false): unknown {
    const wire = this.#decrypt === undefined ? asSent(schema, given, place) : given
    switch (schema.kind) {
      case 'string':
        return this.#text(schema, wire, place, required)
      case 'integer':
      case 'number':
        return this.#number(schema, wire, place)
      case 'boolean':
        return this.#boolean(schema, wire, place)
      case 'object':
        if (!isDataObject(wire)) return this.#wrong(place, issue('must be an object', '须为对象'), wire)
        return schema.properties.length === 0 ? wire : this.object(schema.properties, wire, place)
      case 'array':
        return this.#array(schema, wire, place)
      case 'one-of':
        return this.#alternative(schema, wire, place, required)
      case 'binary':
        return (this.#decrypt === undefined ? isFilePart(wire) : wire instanceof Uint8Array)
          ? wire
          : this.#wrong(place, issue('must be a file', '须为文件'), wire)
    }
  }

  #text(schema: StringField, wire: unknown, place: Place, required: boolean): unknown {
    const { encryption, content } = schema
    // A caller gives the data itself.
    if (this.#decrypt === undefined && content !== undefined && typeof wire !== 'string')
      return this.value(content.schema, wire, { ...place, form: formOf(content) })
    if (typeof wire !== 'string') return this.#wrong(place, issue('must be a string', '须为字符串'), wire)
    if (this.#decrypt === undefined || encryption === undefined || encryption.direction === 'decrypt')
      return this.#plain(schema, wire, place, required)
    const secret = { ...place, isSecret: true }
    const plain = this.#decrypt(wire, encryption)
    if (plain !== undefined) return this.#plain(schema, plain, secret, required)
    return this.#wrong(
      secret,
      issue(
        'cannot be decrypted: encrypt it with the key that Wechatpay-Serial names',
        '解密失败，须用 Wechatpay-Serial 所指的公钥加密',
      ),
    )
  }

  #plain(schema: StringField, text: string, place: Place, required: boolean): unknown {
    const isEmpty = required && text === ''
    const found = isEmpty ? issue('must not be empty', '不能为空') : textIssue(schema, text)
    if (found !== undefined) return this.#wrong(place, found, text)
    const { content } = schema
    return content === undefined ? text : this.#content(content, text, place)
  }

  #content(content: NonNullable<StringField['content']>, text: string, place: Place): unknown {
    const form = formOf(content)
    const value = form === 'text' ? { json: Object.fromEntries(new URLSearchParams(text)) } : parseJson(text)
    if (value === undefined) return this.#wrong(place, issue('must be JSON text', '须为 JSON 文本'), text)
    return this.value(content.schema, value.json, { ...place, form })
  }

  #number(schema: NumberField, wire: unknown, place: Place): unknown {
    const value = place.form === 'json' ? wire : numberOf(wire)
    if (typeof value !== 'number' && typeof value !== 'bigint')
      return this.#wrong(place, typeIssue(schema), wire)
    const found = numberIssue(schema, value)
    if (found !== undefined) return this.#wrong(place, found, wire)
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
      this.#warn(
        problem(place, issue('is beyond 2^53: its last digits are lost here', '超过 2^53，末位数字在此丢失')),
      )
    return place.form === 'xml' ? wire : value
  }

  #boolean(schema: Extract<FieldSchema, { kind: 'boolean' }>, wire: unknown, place: Place): unknown {
    const value = place.form === 'json' ? wire : truthValues.get(String(wire).toLowerCase())
    if (typeof value !== 'boolean')
      return this.#wrong(place, issue('must be true or false', '须为 true 或 false'), wire)
    if (schema.const !== undefined && value !== schema.const)
      return this.#wrong(place, mustBe([schema.const]), wire)
    return place.form === 'xml' ? wire : value
  }

  #array(schema: Extract<FieldSchema, { kind: 'array' }>, wire: unknown, place: Place): unknown {
    if (!Array.isArray(wire)) return this.#wrong(place, issue('must be an array', '须为数组'), wire)
    const items: readonly unknown[] = wire
    const found = countIssue(schema, items.length)
    if (found !== undefined) return this.#wrong(place, found)
    return items.map((item, index) => this.value(schema.items, item, at(place, String(index)), true))
  }

  /** What is wrong by the shape with the fewest unknown fields, and of these by the one that fits best. */
  #alternative(
    { alternatives }: Extract<FieldSchema, { kind: 'one-of' }>,
    wire: unknown,
    place: Place,
    required: boolean,
  ): unknown {
    const tries = alternatives.map(({ schema }) => {
      const reader = new FieldReader(this.#decrypt)
      return { reader, value: reader.value(schema, wire, place, required) }
    })
    const [best] = tries.sort(
      ({ reader: a }, { reader: b }) =>
        a.warnings.length - b.warnings.length || a.problems.length - b.problems.length,
    )
    if (best === undefined) return wire
    for (const each of best.reader.problems) this.#add(each)
    for (const each of best.reader.warnings) this.#warn(each)
    return best.value
  }

  #choices(rows: readonly FieldRow[], names: ReadonlySet<string>, place: Place): void {
    const groups = new Map<string, FieldRow[]>()
    for (const row of rows) {
      if (row.choice === undefined) continue
      const key = `${row.choice.rule} ${row.choice.group}`
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [row])
      else known.push(row)
    }
    for (const members of groups.values()) this.#choice(members, names, place)
  }

  #choice(members: readonly FieldRow[], names: ReadonlySet<string>, place: Place): void {
    const given = members.filter(({ name }) => names.has(name))
    const [first] = members
    const list = members.map(({ name }) => name).join(', ')
    if (first === undefined) return
    if (given.length === 0)
      this.#add(
        problem(at(place, first.name), issue(`one of ${list} is required`, `${list} 须填一个`), 'missing'),
      )
    const [, second] = given
    if (second !== undefined && first.choice?.rule === 'exactly-one')
      this.#wrong(at(place, second.name), issue(`only one of ${list} may be given`, `${list} 只能填一个`))
  }

  /** Notes that a value has to be there. */
  missing(place: Place, { kind }: FieldSchema): void {
    const found =
      kind === 'binary' ? issue('file is required', '缺少文件') : issue('value is required', '此字段为必填项')
    this.#add(problem(place, found, 'missing'))
  }

  /** Notes what is wrong with a value, and shows it if it may be shown. The value counts as absent. */
  #wrong(place: Place, found: Issue, value?: unknown): undefined {
    this.#add({ ...problem(place, found), ...shownValue(place, value) })
  }

  #add(found: Problem): void {
    if (this.problems.length < most) this.problems.push(found)
  }

  /** A name that no row has, and the row without a value that may be meant. */
  #unknown(name: string, place: Place, rows: readonly FieldRow[], given: ReadonlySet<string>): void {
    const found = problem(place, issue('is not in the tables of the operation', '不在接口的参数表里'))
    const isLookedUp = this.#decrypt === undefined && this.warnings.length < most
    const free = isLookedUp ? rows.map(row => row.name).filter(each => !given.has(each)) : []
    this.#warn({ ...found, meant: meantName(name, free) })
  }

  #warn(found: Warning): void {
    if (this.warnings.length < most) this.warnings.push(found)
  }
}

function isGiven(value: unknown, { form }: Place): boolean {
  return value !== undefined && value !== null && !(form === 'xml' && value === '')
}

/** In a query and in XML all scalars are texts, and one value is a list of one. */
function asSent({ kind }: FieldSchema, value: unknown, { form }: Place): unknown {
  if (form === 'json') return value
  if (kind === 'array') return form === 'text' && !Array.isArray(value) ? [value] : value
  return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : value
}

function formOf({ mediaType }: NonNullable<StringField['content']>): Place['form'] {
  return mediaType === 'application/x-www-form-urlencoded' ? 'text' : 'json'
}

function at(place: Place, name: string): Place {
  return { ...place, field: `${place.field}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }
}

function numberOf(wire: unknown): number | undefined {
  return typeof wire === 'string' && /^-?\d+(?:\.\d+)?$/.test(wire) ? Number(wire) : undefined
}

export function problem(
  { field, location }: Pick<Place, 'field' | 'location'>,
  { en, zh }: Issue,
  kind: Problem['kind'] = 'wrong',
): Problem {
  return { field, location, kind, issue: en, words: zh }
}

/** Longer texts are cut when they are shown. */
const longest = 64

function shownValue({ isSecret }: Place, value: unknown): Pick<Problem, 'value'> {
  if (isSecret) return {}
  if (typeof value === 'number' || typeof value === 'boolean') return { value }
  if (typeof value !== 'string') return {}
  return { value: value.length > longest ? `${value.slice(0, longest)}…` : value }
}

/** As texts; samples of v2 have `TRUE`, too. */
const truthValues: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])
