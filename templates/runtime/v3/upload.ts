import { checkText } from '../client/check-data.js'
import { stringifyJson } from '../client/json.js'
import type { OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'
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
 * Reads the files of an upload. Throws `RequestError` (`INVALID_FILE`, `INVALID_FIELD`; `OUTSIDE_BMP`, `LONE_SURROGATE`
 * for a file name).
 */
export async function readUpload(
  operation: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
): Promise<Upload> {
  const parts = ownParts(values.body, operation)
  const files = new Map<string, FileBytes>()
  for (const name of operation.body?.files ?? []) {
    if (parts[name] === undefined) continue
    const file = await readFilePart(parts[name], `/body/${name}`)
    // The name goes into meta, too, which was checked before.
    checkText(file.filename, `/body/${name}/filename`)
    files.set(name, file)
  }
  return { values: fillFileFacts(values, operation.body?.fileFacts ?? [], files), files }
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
  const values = ownParts(body, operation)
  const names = operation.body?.parts ?? Object.keys(values)
  const unknown = Object.keys(values).find(name => values[name] !== undefined && !names.includes(name))
  if (unknown !== undefined) {
    throw new RequestError(
      'UNKNOWN_GROUP',
      `There is no part ${unknown}.`,
      `The parts are ${names.join(', ')}.`,
      {
        operation: operation.id,
        field: `/body/${unknown}`,
      },
    )
  }
  // The service needs meta to read the file; it comes first in the official samples.
  const ordered = [...names].sort((a, b) => Number(files.has(a)) - Number(files.has(b)))
  const parts = ordered.flatMap(name => partOf(name, values[name], files))
  const { bytes, contentType } = buildMultipart(parts)
  const meta = values.meta
  return { bytes, text: typeof meta === 'string' ? meta : '', contentType }
}

function partOf(name: string, value: unknown, files: Upload['files']): readonly MultipartPart[] {
  const file = files.get(name)
  if (file !== undefined) return [{ kind: 'file', name, file }]
  if (value === undefined) return []
  const text = typeof value === 'string' ? value : stringifyJson(value)
  return [{ kind: 'field', name, value: text }]
}

/** Without a prototype: a part may be called `constructor`. */
function ownParts(body: unknown, operation: OperationDescriptor): Readonly<Record<string, unknown>> {
  return { __proto__: null, ...objectOf(body, operation) }
}

function objectOf(body: unknown, operation: OperationDescriptor): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  throw new RequestError(
    'MISSING_BODY',
    'The group body is not an object of parts.',
    'Give { body: { file, … } }.',
    {
      operation: operation.id,
      field: '/body',
    },
  )
}
