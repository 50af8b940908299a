/** Generated from openapi/v3/odd/upload-two.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  FilePart,
  OperationDescriptor,
} from '../../runtime/index.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** Title of v3/odd/upload-two: request */
export interface PostRequest {
  body: PostRequestBody
}

export interface PostRequestBody {
  front_file: FilePart
  back_file: FilePart
  /**
   * The first
   * The client fills it in where it is left out.
   */
  front_sha256?: string | undefined
  /** Give the data: it is sent as JSON text. */
  meta: PostRequestBodyMeta
}

/** Nothing */
export type PostResponse = EmptyResponse

export interface PostRequestBodyMeta {
  file_type: string
  back: PostRequestBodyMetaBack
}

export interface PostRequestBodyMetaBack {
  digest_alogrithm: 'SHA256' | 'SM3'
  /** The client fills it in where it is left out. */
  digest?: string | undefined
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/upload-two#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/odd/upload-two',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['front_file', 'back_file', 'front_sha256', 'meta'],
    files: ['front_file', 'back_file'],
    fileFacts: [
      {
        kind: 'digest',
        path: '/body/front_sha256',
        file: 'front_file',
        algorithm: 'sha256',
      },
      {
        kind: 'digest',
        path: '/body/meta/back/digest',
        file: 'back_file',
        algorithmFrom: '/body/meta/back/digest_alogrithm',
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
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/upload-two
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * await post(client, {
 *   body: {
 *     front_file: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     back_file: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     meta: { file_type: '…', back: { digest_alogrithm: 'SHA256' } },
 *   },
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
      { name: 'front_file', required: true, schema: { kind: 'binary' } },
      { name: 'back_file', required: true, schema: { kind: 'binary' } },
      { name: 'front_sha256', schema: { kind: 'string' } },
      {
        name: 'meta',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'file_type', required: true, schema: { kind: 'string' } },
                {
                  name: 'back',
                  required: true,
                  schema: {
                    kind: 'object',
                    properties: [
                      {
                        name: 'digest_alogrithm',
                        required: true,
                        schema: { kind: 'string', enum: [{ value: 'SHA256' }, { value: 'SM3' }] },
                      },
                      { name: 'digest', schema: { kind: 'string' } },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** The page on a client: `client.v3.odd.uploadTwo`. */
export interface PageMethods {
  /**
   * Title of v3/odd/upload-two
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * await client.v3.odd.uploadTwo.post({
   *   body: {
   *     front_file: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     back_file: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     meta: { file_type: '…', back: { digest_alogrithm: 'SHA256' } },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
