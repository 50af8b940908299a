/** 由openapi/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按微信明细单号查询品牌红包：请求 */
export interface GetRequest {
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 微信品牌红包明细单号 */
  detail_no: string
}

/** 按微信明细单号查询品牌红包：应答 */
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

/** 按微信明细单号查询品牌红包：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}',
  pathParameters: ['batch_no', 'detail_no'],
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
 * 按微信明细单号查询品牌红包
 *
 * 查批次里的一个红包是否发放成功，两个路径参数都用微信支付的单号。发放后隔1分钟以上再查，太早可能查不到；返回的姓名是密文。
 *
 * 这里填微信的明细单号；按商家单号查用`out-details`那个地址。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_no: '1000000000000000000000000000000000000137',
 *   detail_no: '1000000000000000000000000000000000000137',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'batch_no', required: true, schema: { kind: 'string' } },
    { name: 'detail_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_`。 */
export interface PageMethods {
  /**
   * 按微信明细单号查询品牌红包
   *
   * 查批次里的一个红包是否发放成功，两个路径参数都用微信支付的单号。发放后隔1分钟以上再查，太早可能查不到；返回的姓名是密文。
   *
   * 这里填微信的明细单号；按商家单号查用`out-details`那个地址。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_.get({
   *   batch_no: '1000000000000000000000000000000000000137',
   *   detail_no: '1000000000000000000000000000000000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
