/** 由openapi/v3/marketing/partner/product-coupon/media/upload-image.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 商品券图片上传：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 图片文件，支持JPG、BMP、PNG，不超过2M */
  file: FilePart
  /**
   * 媒体文件元信息，`JSON`，含`sha256`和`filename`
   * 直接传数据，发送时转为JSON文本。
   * 可省略，由客户端填写。
   */
  meta?: PostRequestBodyMeta | undefined
}

/** 商品券图片上传：应答 */
export interface PostResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

/** 商品券图片上传：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /**
   * 图片文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  sha256?: string | undefined
  /**
   * 图片名称，商户自定义，后缀须为JPG、BMP、PNG
   * 可省略，由客户端填写。
   */
  filename?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/media/upload-image#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/media/upload-image',
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
 * 商品券图片上传
 *
 * 商品券各接口要的图片地址都从这里来：上传一张2M以内的JPG、BMP或PNG，拿返回的`media_url`去填。
 *
 * 表单上传，签名的是`meta`这段JSON，不是整个正文；`filename`要带图片后缀。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
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

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.media.uploadImage`。 */
export interface PageMethods {
  /**
   * 商品券图片上传
   *
   * 商品券各接口要的图片地址都从这里来：上传一张2M以内的JPG、BMP或PNG，拿返回的`media_url`去填。
   *
   * 表单上传，签名的是`meta`这段JSON，不是整个正文；`filename`要带图片后缀。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.marketing.partner.productCoupon.media.uploadImage.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
