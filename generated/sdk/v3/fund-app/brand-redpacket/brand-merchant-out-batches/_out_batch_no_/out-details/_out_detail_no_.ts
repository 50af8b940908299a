/** 由openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按商家明细单号查询品牌红包：请求 */
export interface GetRequest {
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 商家品牌红包明细单号 */
  out_detail_no: string
}

/** 按商家明细单号查询品牌红包：应答 */
export interface GetResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包明细单号 */
  out_detail_no: string
  /** 微信支付品牌红包明细单号 */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state:
    | 'DETAIL_INIT'
    | 'DETAIL_WAIT_PAY'
    | 'DETAIL_PROCESSING'
    | 'DETAIL_SUCCESS'
    | 'DETAIL_FAIL'
    | (string & {})
  /** 红包金额，单位为分 */
  amount: number
  /** 红包备注 */
  remark: string
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'USER_ACCOUNT_LIMIT'
    | 'FAIL_REASON_UNKNOWN'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'USER_RECEIVE_OVERDUE'
    | 'REMARK_NOT_CORRECT'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | (string & {})
  /** 接收红包用户OpenID */
  openid: string
  /**
   * 接收红包用户姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  user_name?: string
  /** 品牌红包发起时间 */
  initiate_time?: string
  /** 品牌红包更新时间 */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /** 品牌红包模板ID */
  template_id: string
  /** 品牌AppID */
  brand_appid?: string
}

/** 按商家明细单号查询品牌红包：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}',
  pathParameters: ['out_batch_no', 'out_detail_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/user_name'],
      },
    ],
  },
})

/**
 * 按商家明细单号查询品牌红包
 *
 * 用户说没收到红包，凭自己的批次号与明细号查那一个，失败原因如实名不符、超出限额都有枚举。刚发完的过1分钟再来查；姓名以密文返回，用商户API私钥解开。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_batch_no: 'PC20260801000001',
 *   out_detail_no: 'MX20260801000001',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
    { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.outDetails._out_detail_no_`。 */
export interface PageMethods {
  /**
   * 按商家明细单号查询品牌红包
   *
   * 用户说没收到红包，凭自己的批次号与明细号查那一个，失败原因如实名不符、超出限额都有枚举。刚发完的过1分钟再来查；姓名以密文返回，用商户API私钥解开。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.outDetails._out_detail_no_.get({
   *   out_batch_no: 'PC20260801000001',
   *   out_detail_no: 'MX20260801000001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
