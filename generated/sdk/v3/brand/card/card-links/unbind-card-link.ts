/** 由openapi/v3/brand/card/card-links/unbind-card-link.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解除已生效的交易连接名片：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 解除已生效的交易连接名片：应答 */
export interface PostResponse {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}

/** 解除已生效的交易连接名片：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-links/unbind-card-link#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-links/unbind-card-link',
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
 * 解除已生效的交易连接名片
 *
 * 停掉一条生效中的连接规则，之后该场景的支付凭证不再跳到名片。规则没有编号，靠场景加`appid`、商户号或服务ID认定，与添加时填的一致即可。
 *
 * 先从已生效列表核对参数，避免把别的场景解除了。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { brand_id: '120344', payment_scene: 'MINI_PROGRAM' },
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      {
        name: 'payment_scene',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'MINI_PROGRAM' },
            { value: 'APP' },
            { value: 'PAYMENT_SCORE' },
            { value: 'PAYMENT_CODE' },
          ],
        },
      },
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'card_link_mchid', schema: { kind: 'string' } },
      { name: 'service_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.card.cardLinks.unbindCardLink`。 */
export interface PageMethods {
  /**
   * 解除已生效的交易连接名片
   *
   * 停掉一条生效中的连接规则，之后该场景的支付凭证不再跳到名片。规则没有编号，靠场景加`appid`、商户号或服务ID认定，与添加时填的一致即可。
   *
   * 先从已生效列表核对参数，避免把别的场景解除了。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardLinks.unbindCardLink.post({
   *   json: { brand_id: '120344', payment_scene: 'MINI_PROGRAM' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
