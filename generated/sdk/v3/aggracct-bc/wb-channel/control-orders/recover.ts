/** 由openapi/v3/aggracct-bc/wb-channel/control-orders/recover.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解除微众台账管控：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微众解管单号 */
  out_request_no: string
  /** 关联微众管控单号 */
  related_webank_punish_no: string
  /** 关联微信支付管控单号 */
  related_wxpay_punish_no: string
  /** 目标解管商户号 */
  mchid: string
  /**
   * 目标解管台账ID
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bal_account_no: string
  /** 解管原因描述 */
  recover_reason: string
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
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 解除微众台账管控：应答 */
export interface PostResponse {
  /** 微信支付解管单号 */
  wxpay_recover_no: string
  /** 微众解管单号 */
  out_request_no: string
}

/** 解除微众台账管控：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/control-orders/recover#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/control-orders/recover',
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
 * 解除微众台账管控
 *
 * 针对已下达的管控单解除限制，微众与微信支付两边的管控单号都要给，解管原因必填。同样先受理后执行，结果用控制单查询，一年内可凭原单号重入。
 *
 * `out_request_no`是新的解管单号，不要填成管控时那个。台账ID与卡号须加密。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     related_webank_punish_no: 'RELATED20260801000137',
 *     related_wxpay_punish_no: 'RELATED20260801000137',
 *     mchid: '1900000109',
 *     bal_account_no: 'plaintext',
 *     recover_reason: '商户已完成整改',
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
      { name: 'related_webank_punish_no', required: true, schema: { kind: 'string' } },
      { name: 'related_wxpay_punish_no', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
      { name: 'recover_reason', required: true, schema: { kind: 'string' } },
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
    ],
  },
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.controlOrders.recover`。 */
export interface PageMethods {
  /**
   * 解除微众台账管控
   *
   * 针对已下达的管控单解除限制，微众与微信支付两边的管控单号都要给，解管原因必填。同样先受理后执行，结果用控制单查询，一年内可凭原单号重入。
   *
   * `out_request_no`是新的解管单号，不要填成管控时那个。台账ID与卡号须加密。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.controlOrders.recover.post({
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     related_webank_punish_no: 'RELATED20260801000137',
   *     related_wxpay_punish_no: 'RELATED20260801000137',
   *     mchid: '1900000109',
   *     bal_account_no: 'plaintext',
   *     recover_reason: '商户已完成整改',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
