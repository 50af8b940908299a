import { type DataObject, isDataObject } from '../../client/data-object.js'
import { decodeBase64 } from '../../crypto/base64.js'
import type { OperationModel } from '../model/page-model.js'

/** The request with the files of an upload, which JSON holds as `{ filename, base64 }`. What has another form stays as it is. */
export function withFiles({ requestBody }: OperationModel, request: DataObject): DataObject {
  const { body } = request
  if (requestBody?.kind !== 'multipart' || !isDataObject(body)) return request
  const files = requestBody.parts.filter(({ schema }) => schema.kind === 'binary').map(({ name }) => name)
  const parts = Object.entries(body).map(([name, value]) => [
    name,
    files.includes(name) ? fileOf(value) : value,
  ])
  return { ...request, body: Object.fromEntries(parts) }
}

function fileOf(value: unknown): unknown {
  if (!isDataObject(value) || typeof value.base64 !== 'string') return value
  const { base64, ...file } = value
  return { ...file, content: decodeBase64(base64) }
}
