/** 由openapi/brand/marketing/product-coupon/media/upload-image.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { BrandErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 上传商品券图片（品牌）：请求 */
export interface PostRequest {
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 图片文件 */
  file: FilePart
  /**
   * 图片文件的元信息，`JSON`
   * 直接传数据，发送时转为JSON文本。
   * 可省略，由客户端填写。
   */
  meta?: PostRequestBodyMeta | undefined
}

/** 上传商品券图片（品牌）：应答 */
export interface PostResponse {
  /** 图片URL地址 */
  image_url?: string
}

/** 上传商品券图片（品牌）：错误码 */
export type PostErrorCode = BrandErrorCode

export interface PostRequestBodyMeta {
  /**
   * 图片文件名，带后缀
   * 可省略，由客户端填写。
   */
  filename?: string | undefined
  /**
   * 图片文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  sha256?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'brand/marketing/product-coupon/media/upload-image#post',
  protocol: 'brand',
  method: 'POST',
  path: '/brand/marketing/product-coupon/media/upload-image',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      {
        kind: 'filename',
        path: '/body/meta/filename',
        file: 'file',
      },
      {
        kind: 'digest',
        path: '/body/meta/sha256',
        file: 'file',
        algorithm: 'sha256',
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
 * 上传商品券图片（品牌）
 *
 * 创建商品券前先把图片传上来，之后各处要图片地址的字段都填返回的`image_url`。
 *
 * 用`multipart/form-data`上传，签名只算`meta`那段JSON，`sha256`要与文件内容一致。
 * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
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
                { name: 'filename', schema: { kind: 'string' } },
                { name: 'sha256', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.brand.marketing.productCoupon.media.uploadImage`。 */
export interface PageMethods {
  /**
   * 上传商品券图片（品牌）
   *
   * 创建商品券前先把图片传上来，之后各处要图片地址的字段都填返回的`image_url`。
   *
   * 用`multipart/form-data`上传，签名只算`meta`那段JSON，`sha256`要与文件内容一致。
   * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.brand.marketing.productCoupon.media.uploadImage.post({
   *   body: { file: { filename: 'file.jpg', content: await readFile('file.jpg') } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
