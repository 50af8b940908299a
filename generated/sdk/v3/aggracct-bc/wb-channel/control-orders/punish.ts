/** 由openapi/v3/aggracct-bc/wb-channel/control-orders/punish.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 发起微众台账管控：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微众管控单号 */
  out_request_no: string
  /** 目标下管商户号 */
  mchid: string
  /**
   * 目标下管台账ID
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bal_account_no: string
  /** 管控场景 */
  punish_scene: number
  /** 管控原因 */
  punish_reason?: string | undefined
  /** 管控结束时间 */
  punish_end_time?: string | undefined
  /**
   * 目标下管卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_no?: string | undefined
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
  /** 微众资金划回策略 */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE' | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 发起微众台账管控：应答 */
export interface PostResponse {
  /** 微信支付管控单号 */
  wxpay_punish_no: string
  /** 微众管控单号 */
  out_request_no: string
}

/** 发起微众台账管控：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/control-orders/punish#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/control-orders/punish',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/bal_account_no', '/json/card_no'],
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
 * 发起微众台账管控
 *
 * 微众对某个商户台账下达管控，限制收款、提现等能力。返回单号只是受理，执行结果等通知或查控制单；同一单号一年内可重入，台账ID和卡号传密文。
 *
 * 管控会影响商户收付，提交前核对台账与场景；重试用原`out_request_no`，限每分钟200次。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     mchid: '1900000109',
 *     bal_account_no: 'plaintext',
 *     punish_scene: 1,
 *   },
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
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
      { name: 'punish_scene', required: true, schema: { kind: 'integer' } },
      { name: 'punish_reason', schema: { kind: 'string' } },
      { name: 'punish_end_time', schema: { kind: 'string' } },
      { name: 'card_no', schema: { kind: 'string' } },
      { name: 'sgn_no', schema: { kind: 'string' } },
      {
        name: 'req_scene',
        schema: {
          kind: 'string',
          enum: [
            { value: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
            { value: 'SJT_MICRO_MERCHANT' },
            { value: 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
          ],
        },
      },
      {
        name: 'fund_repatriation_strategy',
        schema: { kind: 'string', enum: [{ value: 'ALL_FORBIDDEN' }, { value: 'ALL_ALLOWED_WHEN_UNIQUE' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.controlOrders.punish`。 */
export interface PageMethods {
  /**
   * 发起微众台账管控
   *
   * 微众对某个商户台账下达管控，限制收款、提现等能力。返回单号只是受理，执行结果等通知或查控制单；同一单号一年内可重入，台账ID和卡号传密文。
   *
   * 管控会影响商户收付，提交前核对台账与场景；重试用原`out_request_no`，限每分钟200次。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.controlOrders.punish.post({
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     mchid: '1900000109',
   *     bal_account_no: 'plaintext',
   *     punish_scene: 1,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
