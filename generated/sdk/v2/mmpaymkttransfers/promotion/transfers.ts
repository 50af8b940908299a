/** 由openapi/v2/mmpaymkttransfers/promotion/transfers.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 企业付款到零钱：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户账号appid */
  mch_appid: string
  /** 商户号 */
  mchid: string
  /** 设备号 */
  device_info?: string | undefined
  /** 商户订单号 */
  partner_trade_no: string
  /** 用户openid */
  openid: string
  /** 校验用户姓名选项 */
  check_name: string
  /** 收款用户姓名 */
  re_user_name?: string | undefined
  /** 金额 */
  amount: number
  /** 企业付款备注 */
  desc: string
  /** Ip地址 */
  spbill_create_ip: string
  /** 付款场景，`BRAND_REDPACKET`为品牌红包，不传就是普通付款到零钱 */
  scene?: string | undefined
  /** 微信支付的品牌唯一标识，仅品牌红包场景必填 */
  brand_id?: number | undefined
  /** 消息模板ID，仅品牌红包场景必填 */
  finder_template_id?: string | undefined
}

/** 企业付款到零钱：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户appid */
  mch_appid?: string
  /** 商户号 */
  mchid?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  partner_trade_no: string
  /** 微信付款单号 */
  payment_no: string
  /** 付款成功时间 */
  payment_time: string
}

/**
 * 企业付款到零钱：错误码
 *
 * - `AMOUNT_LIMIT`: 金额低于最低或高于最高限额，调整金额
 * - `OPENID_ERROR`: openid 格式有误或不属于该 appid，核对
 * - `NOTENOUGH`: 付款账户余额不足，充值后用原单号重试
 * - `SYSTEMERROR`: 结果未知，查询确认，重试只用原单号原参数
 * - `NAME_MISMATCH`: 收款人姓名校验不符，核对真实姓名
 * - `SIGN_ERROR`: 签名不符，核对密钥与参数排序
 * - `XML_ERROR`: 请求体不是合法 XML，检查后重试
 * - `FATAL_ERROR`: 同单号的参数与首次不同，改回或换新单号
 * - `V2_ACCOUNT_SIMPLE_BAN`: 收款用户未实名，请其绑卡实名后再付
 * - `SENDNUM_LIMIT`: 用户当日收款次数达上限，调整限制后原单重试
 * - `SEND_FAILED`: 付款失败，查单确认以后再决定是否换单号
 * - `FREQ_LIMIT`: 付款过于频繁，降低频率后用原单号重试
 * - `MONEY_LIMIT`: 已达付款额度上限，次日再付或申请提额
 * - `PARAM_IS_NOT_UTF8`: 参数编码有误，须为 UTF-8
 */
export type PostErrorCode =
  | 'AMOUNT_LIMIT'
  | 'OPENID_ERROR'
  | 'NOTENOUGH'
  | 'SYSTEMERROR'
  | 'NAME_MISMATCH'
  | 'SIGN_ERROR'
  | 'XML_ERROR'
  | 'FATAL_ERROR'
  | 'V2_ACCOUNT_SIMPLE_BAN'
  | 'SENDNUM_LIMIT'
  | 'SEND_FAILED'
  | 'FREQ_LIMIT'
  | 'MONEY_LIMIT'
  | 'PARAM_IS_NOT_UTF8'
  | V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/promotion/transfers#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/promotion/transfers',
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
})

/**
 * 企业付款到零钱
 *
 * 按openid把商户的钱直接付进用户零钱，金额单位分。`SYSTEMERROR`之类答复不代表失败，拿原商户订单号重试或先查询。
 *
 * `check_name`选强校验时须给收款人真名。商户号字段叫`mchid`，应用ID叫`mch_appid`，与其他接口不同。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_appid: 'wx8a5faff4fc8e2a88',
 *     mchid: '1900000109',
 *     partner_trade_no: 'FK20260801000137',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     check_name: 'FORCE_CHECK',
 *     amount: 10099,
 *     desc: '理赔',
 *     spbill_create_ip: '203.0.113.24',
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
      { name: 'mch_appid', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'partner_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'check_name', required: true, schema: { kind: 'string' } },
      { name: 're_user_name', schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'desc', required: true, schema: { kind: 'string' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'scene', schema: { kind: 'string' } },
      { name: 'brand_id', schema: { kind: 'integer' } },
      { name: 'finder_template_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.promotion.transfers`。 */
export interface PageMethods {
  /**
   * 企业付款到零钱
   *
   * 按openid把商户的钱直接付进用户零钱，金额单位分。`SYSTEMERROR`之类答复不代表失败，拿原商户订单号重试或先查询。
   *
   * `check_name`选强校验时须给收款人真名。商户号字段叫`mchid`，应用ID叫`mch_appid`，与其他接口不同。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.promotion.transfers.post({
   *   xml: {
   *     mch_appid: 'wx8a5faff4fc8e2a88',
   *     mchid: '1900000109',
   *     partner_trade_no: 'FK20260801000137',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     check_name: 'FORCE_CHECK',
   *     amount: 10099,
   *     desc: '理赔',
   *     spbill_create_ip: '203.0.113.24',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
