import { type Decrypt, FieldReader, type Place, problem } from '../../check/field-reader.js'
import { parseJson } from '../../check/parse-json.js'
import type { Problem } from '../../check/problem.js'
import { issue } from '../../check/value-issues.js'
import { isDataObject } from '../../client/data-object.js'
import type { MultipartModel, OperationModel, ParameterModel } from '../model/page-model.js'
import { secretNames } from '../model/secret-names.js'
import type { LocalFile, LocalRequest } from '../service/local-request.js'
import { digestProblems } from './file-facts.js'
import type { RawBody, RawPart, RawRequest } from './raw-request.js'

/** A request as its tables read it. */
export interface CheckedRequest {
  readonly values: Pick<LocalRequest, 'path' | 'query' | 'body' | 'files'>
  /** The first is the one that an answer names. Empty for a request that the tables allow. */
  readonly problems: readonly Problem[]
  /** What the service passes over: fields that no row has. */
  readonly warnings: readonly Problem[]
}

/**
 * Checks a request by the tables of its operation: what has to be there, types, enumerations, lengths, ranges, groups,
 * ciphertexts, digests of files.
 */
export function checkRequest(operation: OperationModel, raw: RawRequest, decrypt: Decrypt): CheckedRequest {
  let isSealed = secretNames(operation).size === 0
  const reader = new FieldReader((text, encryption) => {
    isSealed = true
    return decrypt(text, encryption)
  })
  const isV2 = operation.protocol === 'v2'
  const read = (location: ParameterModel['in'], values: Readonly<Record<string, unknown>>) =>
    reader.object(
      operation.parameters.filter(({ in: place }) => place === location).map(row => needed(row, isSealed)),
      values,
      { field: '', location, form: isV2 ? 'xml' : 'text', isSecret: false },
      isV2 ? isOfProtocol : undefined,
    )
  read('path', raw.path)
  const query = read('query', queryValues(operation, raw.query, reader))
  const files = filesOf(operation, raw.body)
  const body = readBody(operation, raw.body, reader)
  // Last: what is sealed is known by then.
  read('header', headerValues(operation, raw.headers))
  const facts = operation.requestBody?.kind === 'multipart' ? operation.requestBody.fileFacts : []
  return {
    values: { path: raw.path, query, body, files },
    problems: [...reader.problems, ...digestProblems(facts, body, files)],
    warnings: reader.warnings,
  }
}

/**
 * Tables require the id of the key that encrypted. Of operations with fields to encrypt, the service asks for it only where
 * a request has one.
 */
function needed(row: ParameterModel, isSealed: boolean): ParameterModel {
  return row.name === 'Wechatpay-Serial' ? { ...row, required: row.required && isSealed } : row
}

/** What every request of v2 may have, whether its page lists it or not. */
function isOfProtocol(name: string): boolean {
  return name === 'sign' || name === 'sign_type' || name === 'nonce_str'
}

/** One value per name; of a list all. */
function queryValues(
  operation: OperationModel,
  query: string,
  reader: FieldReader,
): Readonly<Record<string, unknown>> {
  const pairs = new URLSearchParams(query)
  const isList = (name: string): boolean =>
    operation.parameters.some(
      each => each.in === 'query' && each.name === name && each.schema.kind === 'array',
    )
  return Object.fromEntries(
    [...new Set(pairs.keys())].map(name => {
      const values = pairs.getAll(name)
      if (values.length > 1 && !isList(name))
        reader.problems.push(
          problem({ field: `/${name}`, location: 'query' }, issue('is given more than once', '重复出现')),
        )
      return [name, isList(name) ? values : values[0]]
    }),
  )
}

/** Those that the operation lists, by the names that it gives them. */
function headerValues(
  { parameters }: OperationModel,
  headers: RawRequest['headers'],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parameters
      .filter(({ in: place }) => place === 'header')
      .map(({ name }) => [name, headers[name.toLowerCase()]] as const)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
}

const inBody: Place = { field: '', location: 'body', form: 'json', isSecret: false }

function readBody(
  { requestBody, protocol }: OperationModel,
  raw: RawBody,
  reader: FieldReader,
): Readonly<Record<string, unknown>> {
  if (requestBody === undefined) {
    if (raw.kind !== 'none')
      reader.warnings.push(problem(inBody, issue('is there, and the operation takes none', '接口没有请求体')))
    return {}
  }
  if (requestBody.kind === 'multipart') return readParts(requestBody, raw, reader)
  const { kind, required, schema } = requestBody
  if (raw.kind === 'none' && !required) return {}
  const value = bodyValue(raw, kind)
  const place: Place = { ...inBody, form: kind }
  if (value === undefined) {
    reader.problems.push(
      problem(place, kind === 'xml' ? issue('must be XML', '须为 XML') : issue('must be JSON', '须为 JSON')),
    )
    return {}
  }
  if (schema.kind !== 'object' || schema.properties.length === 0 || !isDataObject(value))
    return membersOf(reader.value(schema, value, place, true))
  return reader.object(schema.properties, value, place, protocol === 'v2' ? isOfProtocol : undefined)
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isDataObject(value) ? value : {}
}

/** The body as data; without one an object, so that the fields it lacks are named. Undefined if it is not of the kind. */
function bodyValue(raw: RawBody, kind: 'json' | 'xml'): unknown {
  if (raw.kind === 'none') return {}
  if (raw.kind === 'xml' && kind === 'xml') return Object.fromEntries(raw.fields)
  return raw.kind === 'json' && kind === 'json' ? parseJson(raw.text)?.json : undefined
}

/** The parts of an upload that are no files; whether the files are there is checked with them. */
function readParts(
  { parts, required }: MultipartModel,
  raw: RawBody,
  reader: FieldReader,
): Readonly<Record<string, unknown>> {
  if (raw.kind === 'none' && !required) return {}
  if (raw.kind !== 'multipart' && raw.kind !== 'none') {
    reader.problems.push(problem(inBody, issue('must be multipart/form-data', '须为 multipart/form-data')))
    return {}
  }
  const given = raw.kind === 'none' ? [] : raw.parts
  const isFile = (name: string): boolean =>
    parts.some(part => part.name === name && part.schema.kind === 'binary')
  for (const { name, filename, content } of given.filter(part => isFile(part.name))) {
    const place = { field: `/${name}`, location: 'body' } as const
    if (filename === undefined)
      reader.problems.push(problem(place, issue('must be a file with a name', '须为带文件名的文件')))
    else if (content.length === 0)
      reader.problems.push(problem(place, issue('must not be empty', '不能为空')))
  }
  const values = given.map(part => [part.name, isFile(part.name) ? part.content : textOf(part)] as const)
  const read = reader.object(parts, Object.fromEntries(values), { ...inBody, form: 'xml' }, isOfProtocol)
  return Object.fromEntries(Object.entries(read).filter(([name]) => !isFile(name)))
}

function textOf({ content }: RawPart): string {
  return new TextDecoder().decode(content)
}

function filesOf({ requestBody }: OperationModel, raw: RawBody): readonly LocalFile[] {
  if (requestBody?.kind !== 'multipart' || raw.kind !== 'multipart') return []
  const names = new Set(
    requestBody.parts.filter(({ schema }) => schema.kind === 'binary').map(({ name }) => name),
  )
  return raw.parts
    .filter(({ name }) => names.has(name))
    .map(({ name, filename = '', content }) => ({ part: name, filename, content }))
}
