/** 由openapi/v3/aggracct-bc/wb-channel/account/balance.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询渠道额度（微众）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bal_account_no: string
  /**
   * 卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_no?: string | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 查询渠道额度（微众）：应答 */
export interface GetResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean
  /** 额度台账号额度 */
  balance?: number
}

/** 查询渠道额度（微众）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/account/balance#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/account/balance',
  queryParameters: ['mchid', 'bal_account_no', 'card_no', 'sgn_no', 'req_scene'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/bal_account_no', '/query/card_no'],
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
 * 查询渠道额度（微众）
 *
 * 看一个额度台账还剩多少额度，以及有没有尚未办完的减额。额度台账号和卡号在查询串里传密文，须带`Wechatpay-Serial`；每个商户号限100qps。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
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
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.account.balance`。 */
export interface PageMethods {
  /**
   * 查询渠道额度（微众）
   *
   * 看一个额度台账还剩多少额度，以及有没有尚未办完的减额。额度台账号和卡号在查询串里传密文，须带`Wechatpay-Serial`；每个商户号限100qps。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.account.balance.get({
   *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
