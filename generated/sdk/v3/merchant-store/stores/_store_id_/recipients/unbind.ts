/** 由openapi/v3/merchant-store/stores/{store_id}/recipients/unbind.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 解除门店收款信息绑定：请求 */
export interface PostRequest {
  /** 微信支付商户门店ID */
  store_id: number
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 收款门店信息 */
  store_recipient?: readonly PostRequestJsonStoreRecipient[] | undefined
}

/** 解除门店收款信息绑定：应答 */
export interface PostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: PostResponseFailedStoreRecipient[]
}

/** 解除门店收款信息绑定：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonStoreRecipient {
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name?: string | undefined
}

export interface PostResponseFailedStoreRecipient {
  /** 门店收款商户号 */
  mchid?: string
  /** 绑定当前收款信息失败的原因 */
  failed_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-store/stores/{store_id}/recipients/unbind#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-store/stores/{store_id}/recipients/unbind',
  pathParameters: ['store_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 解除门店收款信息绑定
 *
 * 把收款商户号从门店上拿掉，此后它不能替门店收款。目前只解得掉被收款方拒绝过的那些，解不掉的及原因随答复返回。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085773)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   store_id: 51908,
 *   json: {
 *     sub_mchid: '1900013511',
 *     store_recipient: [{ mchid: '1900000109', company_name: '山前食品有限公司' }],
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'store_id', required: true, schema: { kind: 'integer' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      {
        name: 'store_recipient',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string' } },
              { name: 'company_name', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantStore.stores._store_id_.recipients.unbind`。 */
export interface PageMethods {
  /**
   * 解除门店收款信息绑定
   *
   * 把收款商户号从门店上拿掉，此后它不能替门店收款。目前只解得掉被收款方拒绝过的那些，解不掉的及原因随答复返回。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085773)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
   * @example
   * ```ts
   * const answer = await client.v3.merchantStore.stores._store_id_.recipients.unbind.post({
   *   store_id: 51908,
   *   json: {
   *     sub_mchid: '1900013511',
   *     store_recipient: [{ mchid: '1900000109', company_name: '山前食品有限公司' }],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
