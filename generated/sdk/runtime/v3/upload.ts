import { checkText } from '../client/check-data.js'
import { isDataObject } from '../client/data-object.js'
import { stringifyJson } from '../client/json.js'
import type { OperationDescriptor } from '../descriptors.js'
import { invalidPart, RequestError } from '../errors/errors.js'
import { fillFileFacts } from '../files/fill-file-facts.js'
import { buildMultipart, type FileBytes, type MultipartPart } from '../files/multipart.js'
import { readFilePart } from '../files/read-file-part.js'

/** A body as it is sent and as it is signed. */
export interface SignedBody {
  readonly bytes: Uint8Array | undefined
  /** The text that is signed: all of JSON, only the `meta` part of an upload, '' for no body. */
  readonly text: string
  readonly contentType: string
}

/** An upload with its files read, and the fields that describe them filled in. */
export interface Upload {
  readonly values: Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, FileBytes>
}

/**
 * Reads the files of an upload; other calls have none. Throws `RequestError` (`INVALID_FILE`, `INVALID_FIELD`;
 * `OUTSIDE_BMP`, `LONE_SURROGATE` for a file name).
 */
export async function readUpload(
  operation: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
): Promise<Upload> {
  const files = new Map<string, FileBytes>()
  if (operation.body?.kind !== 'multipart') return { values, files }
  const parts = ownParts(values.body)
  for (const name of operation.body.files ?? []) {
    if (parts[name] === undefined) continue
    const file = await readFilePart(parts[name], `/body/${name}`)
    // The name goes into meta, too, which was checked before.
    checkText(file.filename, `/body/${name}/filename`)
    files.set(name, file)
  }
  return { values: fillFileFacts(values, operation.body.fileFacts ?? [], files), files }
}

/**
 * The multipart body of an upload. The signature covers the text of the part `meta` alone (official documents, 图片上传).
 *
 * Throws `RequestError` (`UNKNOWN_GROUP`, `INVALID_FIELD`).
 */
export function uploadBody(
  operation: OperationDescriptor,
  body: unknown,
  files: Upload['files'],
): SignedBody {
  const values = ownParts(body)
  const names = operation.body?.parts ?? Object.keys(values)
  const unknown = Object.keys(values).find(name => values[name] !== undefined && !names.includes(name))
  if (unknown !== undefined) {
    const advice = `The parts are ${names.join(', ')}.`
    const field = `/body/${unknown}`
    throw new RequestError('UNKNOWN_GROUP', `There is no part ${unknown}.`, advice, { field })
  }
  // The service needs meta to read the file; it comes first in the official samples.
  const ordered = [...names].sort((a, b) => Number(files.has(a)) - Number(files.has(b)))
  const parts = ordered.flatMap(name => partOf(name, values[name], files))
  return { ...buildMultipart(parts), text: typeof values.meta === 'string' ? values.meta : '' }
}

function partOf(name: string, value: unknown, files: Upload['files']): readonly MultipartPart[] {
  const file = files.get(name)
  if (file !== undefined) return [{ kind: 'file', name, file }]
  if (value === undefined) return []
  const text = typeof value === 'string' ? value : stringifyJson(value)
  return [{ kind: 'field', name, value: text }]
}

/** Without a prototype: a part may be called `constructor`. */
function ownParts(body: unknown): Readonly<Record<string, unknown>> {
  if (isDataObject(body)) return { __proto__: null, ...body }
  const advice = 'Give { body: { file, … } }.'
  throw invalidPart('MISSING_BODY', '/body', 'is not an object of parts', advice)
}
