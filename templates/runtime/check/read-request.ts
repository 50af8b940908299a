import { checkData, checkText, checkWholeCharacters } from '../client/check-data.js'
import { type DataObject, isDataObject } from '../client/data-object.js'
import { fractionMarks } from '../client/fraction-marks.js'
import { quotableName } from '../client/rules.js'
import type { OperationDescriptor } from '../descriptors.js'
import type { FieldProblem, RequestError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import type { FieldPath } from '../field-path.js'
import { bodyGroup } from '../v3/request-groups.js'
import { FieldReader, type Place } from './field-reader.js'
import type { FieldRow } from './field-schema.js'
import type { Location } from './problem.js'
import type { RequestTable } from './request-table.js'

/** The options of a call that a check needs. */
export interface CheckOptions {
  /** Headers that the call adds. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Fields that take fractions although the page does not say so. Of these only the form of a number is checked. */
  readonly fractions?: readonly FieldPath[] | undefined
}

/** A request as plain data, and what is wrong with it. */
export interface ReadRequest {
  readonly copy: unknown
  readonly problems: readonly FieldProblem[]
}

/**
 * Copies a request, reading each value once, and checks the copy by its rows. What the client cannot send, such as a
 * date, is a problem like any other.
 */
export function readRequest(
  operation: OperationDescriptor,
  table: RequestTable,
  request: unknown,
  options: CheckOptions = {},
): ReadRequest {
  const faults: FieldProblem[] = []
  const files = new Set(operation.body?.files?.map(name => `/body/${name}`))
  const { value: copy } = checkData(request, '', {
    isFile: path => files.has(path),
    onText: operation.protocol === 'v2' ? checkWholeCharacters : checkText,
    marks: fractionMarks(operation, options),
    onFault: fault => faults.push(problemOf(fault)),
  })
  if (faults.some(({ field }) => field === '')) return { copy, problems: faults }
  if (!isDataObject(copy)) return { copy, problems: [{ field: '', issue: 'must be an object of groups' }] }
  const named = new Set(faults.map(({ field }) => field))
  const isTold = ({ field }: FieldProblem): boolean =>
    named.has(field) || (isNamed(field, options.fractions) && typeof valueAt(copy, field) === 'number')
  const problems = groupProblems(operation, table, withHeaders(copy, table, options))
  return { copy, problems: [...faults, ...problems.filter(each => !isTold(each))] }
}

/** What the client cannot send as the problem of a field: without its place, and with what to do about it. */
function problemOf(fault: RequestError): FieldProblem {
  const { field = '', advice } = fault
  const what = messageOf(fault)
  const subject = `${field || 'The request'} `
  const issue = what.startsWith(subject) ? what.slice(subject.length) : what
  return { field, issue: `${issue} ${advice}`.replace(/\.$/, '') }
}

/** Whether a field is one of those that are named with `*` for every element. */
function isNamed(field: string, paths: readonly FieldPath[] = []): boolean {
  const steps = field.split('/')
  return paths.some(path => {
    const wanted = path.split('/')
    return wanted.length === steps.length && wanted.every((each, at) => each === '*' || each === steps[at])
  })
}

/** What stands at a field of plain data. */
export function valueAt(data: unknown, field: string): unknown {
  return field
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, name) => (Object.hasOwn(Object(at), name) ? Reflect.get(Object(at), name) : undefined),
      data,
    )
}

/** Headers by the names of their rows, which are the same in any case; those of the options replace others. */
function withHeaders(
  request: DataObject,
  { headers: rows = [] }: RequestTable,
  options: CheckOptions,
): DataObject {
  if (rows.length === 0) return request
  const given = Object.entries({ ...Object(request.headers), ...options.headers })
  const byName = new Map<string, unknown>(given.map(([name, value]) => [name.toLowerCase(), value]))
  return {
    ...request,
    headers: Object.fromEntries(rows.map(({ name }) => [name, byName.get(name.toLowerCase())])),
  }
}

/** What the rows of each group have against a request, and names that are like one of a row. */
function groupProblems(
  operation: OperationDescriptor,
  { path = [], query, headers, body }: RequestTable,
  request: DataObject,
): readonly FieldProblem[] {
  const reader = new FieldReader(undefined)
  const group = bodyGroup(operation)
  const names = [...path.map(({ name }) => name), ...(group === undefined ? [] : [group]), 'query', 'headers']
  const unknown = Object.keys(request).filter(name => !names.includes(name) && request[name] !== undefined)
  const given = Object.fromEntries(path.map(({ name }) => [name, request[name]]))
  const isV2 = operation.protocol === 'v2'
  reader.object(path, given, placeOf('', 'path', 'text'))
  readRows(reader, query, request.query, placeOf('/query', 'query', isV2 ? 'xml' : 'text'))
  readRows(reader, headers, request.headers, placeOf('/headers', 'header', 'text'))
  if (body !== undefined && group !== undefined) {
    const place = placeOf(`/${group}`, 'body', group === 'json' ? 'json' : 'xml')
    const value = request[group] ?? undefined
    if (value !== undefined) reader.value(body, value, place)
    else if (operation.body?.required === true) reader.missing(place, body)
  }
  const issue = `is not a group of this operation, which takes ${names.join(', ')}`
  return [
    ...unknown.map(name => ({ field: `/${quotableName(name)}`, issue })),
    ...reader.problems.map(each => ({ field: each.field, issue: each.issue })),
    ...reader.warnings.flatMap(({ field, meant }) =>
      meant === undefined ? [] : [{ field, issue: `is not in the tables; did you mean ${meant}?` }],
    ),
  ]
}

/** A group that is not there is one without members: what it lacks is named field by field. */
function readRows(
  reader: FieldReader,
  rows: readonly FieldRow[] | undefined,
  value: unknown,
  place: Place,
): void {
  if (rows !== undefined) reader.value({ kind: 'object', properties: rows }, value ?? {}, place)
}

function placeOf(field: string, location: Location, form: Place['form']): Place {
  return { field, location, form, isSecret: false }
}
