/** 由openapi/v3/merchant/media/upload.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 上传商户文件：请求 */
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
   * 直接传数据，发送时转为JSON文本。
   * 可省略，由客户端填写。
   */
  meta?: PostRequestBodyMeta | undefined
}

/** 上传商户文件：应答 */
export interface PostResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** 上传商户文件：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 文件的`sha256`摘要，十六进制
   * 可省略，由客户端填写。
   */
  sha256?: string | undefined
  /**
   * 文件名称，要带格式后缀
   * 可省略，由客户端填写。
   */
  filename?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760490)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760509)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759044)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.merchant.media.upload`。 */
export interface PageMethods {
  /**
   * 上传商户文件
   *
   * 上传进件等业务要用的图片或PDF，得到文件标识，再填进业务请求。签名只覆盖`meta`，不含文件内容。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760490)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760509)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759044)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.merchant.media.upload.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
