/** 由openapi/v3/ecommerce/account/cancel-applications/media.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 注销申请图片上传：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 图片文件，支持JPG、BMP、PNG，不超过2M */
  file: FilePart
  /**
   * 媒体文件元信息，json，含`file_digest`和`file_name`
   * 直接传数据，发送时转为JSON文本。
   * 可省略，由客户端填写。
   */
  meta?: PostRequestBodyMeta | undefined
}

/** 注销申请图片上传：应答 */
export interface PostResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** 注销申请图片上传：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 图片文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  file_digest?: string | undefined
  /**
   * 图片名称，商户自定义，后缀须为JPG、BMP、PNG
   * 可省略，由客户端填写。
   */
  file_name?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/account/cancel-applications/media#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/account/cancel-applications/media',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      {
        kind: 'digest',
        path: '/body/meta/file_digest',
        file: 'file',
        algorithm: 'sha256',
      },
      {
        kind: 'filename',
        path: '/body/meta/file_name',
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
 * 注销申请图片上传
 *
 * 上传注销材料的图片，得到填进注销申请的`media_id`。支持JPG、BMP、PNG，不超过2M；`meta`里的`file_digest`是文件的SHA256。
 *
 * 其他上传接口的元信息叫`sha256`与`filename`，这里叫`file_digest`与`file_name`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
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
                { name: 'file_digest', schema: { kind: 'string' } },
                { name: 'file_name', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.account.cancelApplications.media`。 */
export interface PageMethods {
  /**
   * 注销申请图片上传
   *
   * 上传注销材料的图片，得到填进注销申请的`media_id`。支持JPG、BMP、PNG，不超过2M；`meta`里的`file_digest`是文件的SHA256。
   *
   * 其他上传接口的元信息叫`sha256`与`filename`，这里叫`file_digest`与`file_name`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.ecommerce.account.cancelApplications.media.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
