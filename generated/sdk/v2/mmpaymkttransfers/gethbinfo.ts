/** 由openapi/v2/mmpaymkttransfers/gethbinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询红包记录：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid: string
  /**
   * 账单类型，不传为全部
   * `MCHT` 枚举值
   */
  bill_type: 'MCHT'
}

/** 查询红包记录：应答 */
export interface PostResponse {
  /** 通信结果，FAIL时看return_msg */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
  return_msg?: string
  /** 业务结果，FAIL时看err_code */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /** 红包状态 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {})
  /** 红包类型 */
  hb_type: 'NORMAL' | 'GROUP' | (string & {})
  /** 红包个数 */
  total_num: number
  /** 红包总金额，单位为分 */
  total_amount: number
  /** 失败原因 */
  reason?: string
  /** 红包发送时间，格式为yyyy-MM-dd HH:mm:ss */
  send_time: string
  /** 红包退款时间，格式为yyyy-MM-dd HH:mm:ss */
  refund_time?: string
  /** 红包退款金额，单位为分 */
  refund_amount?: number
  /** 祝福语 */
  wishing?: string
  /** 活动描述 */
  remark?: string
  /** 活动名称 */
  act_name?: string
  /** 红包领取记录 */
  hblist?: PostResponseHblist
}

/**
 * 查询红包记录：错误码
 *
 * - `CA_ERROR`: 未带证书或证书有误，换正确证书再查
 * - `SIGN_ERROR`: 签名不符，核对密钥与参数排序
 * - `NO_AUTH`: 没有查询权限，联系微信支付开通
 * - `NOT_FOUND`: 查无此单，可能还在处理，隔几分钟以原单号再查
 * - `FREQ_LIMIT`: 查询过于频繁，控制频率后再查
 * - `PARAM_ERROR`: 参数有误，依 err_code_des 改正
 * - `SYSTEMERROR`: 系统繁忙，稍后以原单号再查
 */
export type PostErrorCode =
  | 'CA_ERROR'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'NOT_FOUND'
  | 'FREQ_LIMIT'
  | 'PARAM_ERROR'
  | 'SYSTEMERROR'
  | V2MmpaymkttransfersErrorCode

export interface PostResponseHblist {
  /** 裂变红包领取列表 */
  hbinfo?: PostResponseHblistHbinfo[]
}

export interface PostResponseHblistHbinfo {
  /** 用户在该公众账号下的openid */
  openid?: string
  /** 领取金额，单位为分 */
  amount?: number
  /** 领取时间，格式为yyyy-MM-dd HH:mm:ss */
  rcv_time?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/gethbinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/gethbinfo',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    numbers: ['/total_num', '/total_amount', '/refund_amount', '/hblist/hbinfo/*/amount'],
    arrays: ['/hblist/hbinfo'],
  },
})

/**
 * 查询红包记录
 *
 * 按商户订单号查询一个红包是否已发出、是否已领取。
 *
 * 须带商户证书。二十四小时无人领取的红包自动退回。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011981612)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937431)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983160)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941290)
 * @deprecated 商家转账已取代现金红包，新商户不能再开通；已开通的商户可以继续使用。新的产品见按商户单号查询转账。 请改用按商户单号查询转账（`v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.get`）。
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_billno: 'HB20260801000001',
 *     mch_id: '1900000109',
 *     appid: 'wx6f3a90c2d5e81b47',
 *     bill_type: 'MCHT',
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
      { name: 'mch_billno', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'bill_type', required: true, schema: { kind: 'string', enum: [{ value: 'MCHT' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.gethbinfo`。 */
export interface PageMethods {
  /**
   * 查询红包记录
   *
   * 按商户订单号查询一个红包是否已发出、是否已领取。
   *
   * 须带商户证书。二十四小时无人领取的红包自动退回。
   *
   * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011981612)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937431)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983160)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941290)
   * @deprecated 商家转账已取代现金红包，新商户不能再开通；已开通的商户可以继续使用。新的产品见按商户单号查询转账。 请改用按商户单号查询转账（`v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.get`）。
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.gethbinfo.post({
   *   xml: {
   *     mch_billno: 'HB20260801000001',
   *     mch_id: '1900000109',
   *     appid: 'wx6f3a90c2d5e81b47',
   *     bill_type: 'MCHT',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
