/** Generated from openapi/v3/merchant/media/upload.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 上传商户文件: request */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /**
   * 图片或PDF文件
   * 图片为JPG、BMP或PNG，不超过5M；PDF不超过7.5M
   */
  file: FilePart
  /**
   * 文件的元信息，参与签名
   * Give the data: it is sent as JSON text.
   * The client fills it in where it is left out.
   */
  meta?: PostRequestBodyMeta
}

/** 上传商户文件: response */
export interface PostResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** 上传商户文件: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 文件的`sha256`摘要，十六进制
   * The client fills it in where it is left out.
   */
  sha256?: string
  /**
   * 文件名称，要带格式后缀
   * The client fills it in where it is left out.
   */
  filename?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant/media/upload#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant/media/upload',
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
 * 上传商户文件
 *
 * 上传进件等业务要用的图片或PDF，得到文件标识，再填进业务请求。签名只覆盖`meta`，不含文件内容。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760490)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760509)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759044)
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
