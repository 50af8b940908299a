/** 由openapi/v3/ecommerce/mch-transfer/transfer-bills.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 二级商户发起商家转账：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 二级商户号
   * 至多32个字符。
   */
  sub_mchid: string
  /**
   * 服务商AppID
   * 至多32个字符。
   */
  appid: string
  /**
   * 商户单号
   * 至多32个字符。
   */
  out_bill_no: string
  /**
   * 转账场景ID
   * 至多16个字符。
   */
  transfer_scene_id: string
  /**
   * 收款用户OpenID
   * 至多64个字符。
   */
  openid: string
  /**
   * 收款用户姓名，满2000元必填
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name?: string | undefined
  /** 转账金额，单位为分 */
  transfer_amount: number
  /**
   * 转账备注
   * 至多32个字符。
   */
  transfer_remark: string
  /**
   * 商户回调地址
   * 至多256个字符。
   */
  notify_url?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 二级商户发起商家转账：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 单据状态 */
  state: string
  /** 失败原因 */
  fail_reason?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}

/**
 * 二级商户发起商家转账：错误码
 *
 * - `INVALID_REQUEST` (400): 不合转账规则，如场景报备、姓名或金额不符，依 message 改正
 * - `ALREADY_EXISTS` (400): 商户单号已被占用且参数不同，先查原单，新转账换单号
 * - `NO_AUTH` (403): 没有商家转账或该转账场景的权限，到商户平台开通
 * - `NOT_ENOUGH` (403): 运营账户资金不足，充值后务必用原单号重试
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用，用原单号重试
 * - `SYSTEM_ERROR` (500): 结果未知，先用原单号查单，重试不换单号
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'ALREADY_EXISTS'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'FREQUENCY_LIMIT_EXCEED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/mch-transfer/transfer-bills#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/mch-transfer/transfer-bills',
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
        paths: ['/json/user_name'],
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
 * 二级商户发起商家转账
 *
 * 平台代二级商户给用户转账，金额单位分，事先要办好转账授权。返回`package_info`时由前端拉起微信让用户确认收款；姓名传密文，须带`Wechatpay-Serial`。
 *
 * 结果不明先按商户单号查，不要换`out_bill_no`重发，否则可能转两次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_bill_no: 'ZZ20260801000005',
 *     transfer_scene_id: '1000',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     transfer_amount: 400000,
 *     transfer_remark: '八月会员活动奖励',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'transfer_scene_id', required: true, schema: { kind: 'string', maxLength: 16 } },
      { name: 'openid', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'user_name', schema: { kind: 'string' } },
      { name: 'transfer_amount', required: true, schema: { kind: 'number' } },
      { name: 'transfer_remark', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'notify_url', schema: { kind: 'string', maxLength: 256 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.mchTransfer.transferBills`。 */
export interface PageMethods {
  /**
   * 二级商户发起商家转账
   *
   * 平台代二级商户给用户转账，金额单位分，事先要办好转账授权。返回`package_info`时由前端拉起微信让用户确认收款；姓名传密文，须带`Wechatpay-Serial`。
   *
   * 结果不明先按商户单号查，不要换`out_bill_no`重发，否则可能转两次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.mchTransfer.transferBills.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_bill_no: 'ZZ20260801000005',
   *     transfer_scene_id: '1000',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     transfer_amount: 400000,
   *     transfer_remark: '八月会员活动奖励',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
