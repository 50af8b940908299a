import { nearestName } from '../../chain/nearest-name.js'
import { parseJson } from '../../check/parse-json.js'
import { kindOf } from '../../client/check-argument.js'
import { type DataObject, isDataObject, ownMember } from '../../client/data-object.js'
import { decodeUtf8 } from '../../crypto/utf8.js'
import { ControlProblem } from './control-problem.js'
import { type ControlRequest, headerOf } from './control-request.js'

/** A member of a request's JSON, or a parameter of its query. */
export interface ControlMember {
  readonly type: 'text' | 'number' | 'flag' | 'texts' | 'duration' | 'object' | 'fault'
  readonly required?: true
  /** For `GET /_local/`. */
  readonly description: string
}

export type ControlMembers = Readonly<Record<string, ControlMember>>

/** The members of a request, checked. What is left out is undefined; what is required is never. */
export interface Given {
  /** A required text. */
  text(name: string): string
  optionalText(name: string): string | undefined
  number(name: string): number | undefined
  flag(name: string): boolean | undefined
  texts(name: string): readonly string[] | undefined
  /** `'1h'`, or a number of milliseconds. */
  duration(name: string): string | number | undefined
  object(name: string): DataObject | undefined
}

/** The parameters of the query. Throws `ControlProblem` for unknown and missing ones. */
export function readQuery(query: URLSearchParams, members: ControlMembers): Given {
  return checked(Object.fromEntries(query), members, 'parameter')
}

/** The members of the body, which is a JSON object. Throws `ControlProblem`. */
export function readBody(request: ControlRequest, members: ControlMembers): Given {
  const type = headerOf(request, 'content-type') ?? ''
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    throw new ControlProblem({
      status: 415,
      code: 'JSON_REQUIRED',
      message: type === '' ? 'The request has no Content-Type.' : 'The Content-Type is not application/json.',
      advice: "Send -H 'Content-Type: application/json' with a JSON object.",
    })
  }
  return checked(parsed(request.body), members, 'member')
}

function parsed(body: string | Uint8Array): DataObject {
  const text = typeof body === 'string' ? body : decodeUtf8(body)
  const value = text === undefined || text.trim() === '' ? {} : parseJson(text)?.json
  if (isDataObject(value)) return value
  throw wrong('BODY_NOT_JSON', 'The body is not a JSON object.', 'Send an object such as {"number":"A1"}.')
}

function checked(given: DataObject, members: ControlMembers, what: string): Given {
  const names = Object.keys(members)
  for (const name of Object.keys(given)) if (!Object.hasOwn(members, name)) throw unknown(name, names, what)
  for (const [name, { type, required, description }] of Object.entries(members)) {
    const value = ownMember(given, name)
    if (value === undefined && required === undefined) continue
    if (value === undefined || value === '')
      throw wrong('MISSING_MEMBER', `The ${what} ${name} is missing.`, `Give ${name}: ${description}`, name)
    if (!types[type](value)) {
      const message = `The ${what} ${name} is ${kindOf(value)}.`
      throw wrong('WRONG_TYPE', message, `Give ${name} as ${typeWords[type]}: ${description}`, name)
    }
  }
  return reader(given)
}

function reader(given: DataObject): Given {
  const value = (name: string): unknown => ownMember(given, name)
  const text = (name: string): string | undefined => textOf(value(name))
  return {
    text: name => text(name) ?? '',
    optionalText: text,
    number: name => numberOf(value(name)),
    flag(name) {
      const flag = value(name)
      return typeof flag === 'boolean' ? flag : undefined
    },
    texts(name) {
      const list = value(name)
      return Array.isArray(list) ? list.map(String) : undefined
    },
    duration: name => numberOf(value(name)) ?? text(name),
    object(name) {
      const object = value(name)
      return isDataObject(object) ? object : undefined
    },
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

const typeWords = {
  text: 'text',
  number: 'a number',
  flag: 'true or false',
  texts: 'a list of texts',
  fault: 'an object such as {"kind":"timeout"}, or text such as \'timeout; when=after\'',
  duration: "a duration such as '1h', or milliseconds",
  object: 'an object',
} as const

const isText = (value: unknown): boolean => typeof value === 'string'

const types: Readonly<Record<ControlMember['type'], (value: unknown) => boolean>> = {
  text: isText,
  number: value => typeof value === 'number',
  flag: value => typeof value === 'boolean',
  texts: value => Array.isArray(value) && value.every(isText),
  duration: value => isText(value) || typeof value === 'number',
  object: isDataObject,
  fault: value => isText(value) || isDataObject(value),
}

function unknown(name: string, names: readonly string[], what: string): ControlProblem {
  const nearest = nearestName(name, names)
  const known = names.length === 0 ? `It takes no ${what}s.` : `Known: ${names.join(', ')}.`
  const advice = nearest === undefined ? known : `Did you mean ${nearest}? ${known}`
  return wrong('UNKNOWN_MEMBER', `The ${what} ${JSON.stringify(name)} is unknown.`, advice, name)
}

function wrong(code: string, message: string, advice: string, field?: string): ControlProblem {
  return new ControlProblem({
    status: 400,
    code,
    message,
    advice,
    ...(field === undefined ? {} : { field }),
  })
}
