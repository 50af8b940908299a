/** Generated from openapi/v3/odd/upload-file.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, FilePart, OperationDescriptor } from '../../runtime/index.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** Title of v3/odd/upload-file: request */
export interface PostRequest {
  body: PostRequestBody
}

export interface PostRequestBody {
  /** The file */
  file: FilePart
  /**
   * Give the data: it is sent as JSON text.
   * The client fills it in where it is left out.
   */
  meta?: PostRequestBodyMeta | undefined
}

/** Title of v3/odd/upload-file: response */
export interface PostResponse {
  media_id: string
}

export interface PostRequestBodyMeta {
  /** The client fills it in where it is left out. */
  sha256?: string | undefined
  /** The client fills it in where it is left out. */
  filename?: string | undefined
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/upload-file#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/odd/upload-file',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      {
        kind: 'digest',
        path: '/body/meta/sha256',
        file: 'file',
        algorithm: 'sha256',
      },
      {
        kind: 'filename',
        path: '/body/meta/filename',
        file: 'file',
      },
    ],
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/body/meta'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * Title of v3/odd/upload-file
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'file', required: true, schema: { kind: 'binary' } },
      {
        name: 'meta',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'sha256', schema: { kind: 'string' } },
                { name: 'filename', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** The page on a client: `client.v3.odd.uploadFile`. */
export interface PageMethods {
  /**
   * Title of v3/odd/upload-file
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.odd.uploadFile.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
