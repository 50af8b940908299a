/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/qrcode.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 创建会员卡二维码：请求 */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员卡激活类型 */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 创建会员卡二维码：应答 */
export interface PostResponse {
  /** 二维码对应的url */
  url: string
}

/** 创建会员卡二维码：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/qrcode#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/qrcode',
  pathParameters: ['card_id'],
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
 * 创建会员卡二维码
 *
 * 生成一个线下投放会员卡的二维码地址，顾客扫码开卡。`AUTO_ACTIVATE`扫完即激活，`JUMP_ACTIVATE`会跳到你的页面填资料，这时须给跳转地址。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727701)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { activate_type: 'AUTO_ACTIVATE' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'activate_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'AUTO_ACTIVATE' }, { value: 'JUMP_ACTIVATE' }] },
      },
      { name: 'activate_url', schema: { kind: 'string' } },
      { name: 'activate_appid', schema: { kind: 'string' } },
      { name: 'activate_path', schema: { kind: 'string' } },
      { name: 'outer_str', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.qrcode`。 */
export interface PageMethods {
  /**
   * 创建会员卡二维码
   *
   * 生成一个线下投放会员卡的二维码地址，顾客扫码开卡。`AUTO_ACTIVATE`扫完即激活，`JUMP_ACTIVATE`会跳到你的页面填资料，这时须给跳转地址。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727701)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.qrcode.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { activate_type: 'AUTO_ACTIVATE' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
