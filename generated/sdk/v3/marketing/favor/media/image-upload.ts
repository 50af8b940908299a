/** 由openapi/v3/marketing/favor/media/image-upload.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 上传营销图片：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /**
   * 图片文件
   * 格式为JPG、BMP或PNG，不超过2M
   */
  file: FilePart
  /**
   * 文件的元信息，参与签名
   * 直接传数据，发送时转为JSON文本。
   * 可省略，由客户端填写。
   */
  meta?: PostRequestBodyMeta | undefined
}

/** 上传营销图片：应答 */
export interface PostResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

/** 上传营销图片：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 图片文件的`sha256`摘要，十六进制
   * 可省略，由客户端填写。
   */
  sha256?: string | undefined
  /**
   * 图片文件名，要带格式后缀
   * 可省略，由客户端填写。
   */
  filename?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/favor/media/image-upload#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/media/image-upload',
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
 * 上传营销图片
 *
 * 上传一张营销用的图片，得到可填在券样式里的图片地址。签名只覆盖`meta`，不含文件内容。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557243)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557248)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759802)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760240)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760270)
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

/** 客户端上的页面：`client.v3.marketing.favor.media.imageUpload`。 */
export interface PageMethods {
  /**
   * 上传营销图片
   *
   * 上传一张营销用的图片，得到可填在券样式里的图片地址。签名只覆盖`meta`，不含文件内容。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557243)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557248)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759802)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760240)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760270)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.marketing.favor.media.imageUpload.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
