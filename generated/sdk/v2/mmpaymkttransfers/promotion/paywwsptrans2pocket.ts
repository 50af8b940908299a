/** 由openapi/v2/mmpaymkttransfers/promotion/paywwsptrans2pocket.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 企业微信向员工付款：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 设备号 */
  device_info?: string | undefined
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 商户订单号 */
  partner_trade_no: string
  /** 用户openid */
  openid: string
  /**
   * 校验用户姓名选项
   * `FORCE_CHECK` 枚举值
   */
  check_name: 'FORCE_CHECK'
  /** 收款用户姓名 */
  re_user_name?: string | undefined
  /** 金额，单位为分 */
  amount: number
  /** 企业付款备注 */
  desc: string
  /** Ip地址 */
  spbill_create_ip: string
  /** 企业微信签名 */
  workwx_sign?: string | undefined
  /** 付款消息类型 */
  ww_msg_type?: 'NORMAL_MSG' | 'APPROVAL_MSG' | undefined
  /** 审批单号 */
  approval_number?: string | undefined
  /**
   * 审批类型
   * `1` 枚举值
   */
  approval_type?: 1 | undefined
  /** 项目名称 */
  act_name?: string | undefined
  /** 付款的应用id */
  agentid?: string | undefined
}

/** 企业微信向员工付款：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
 * 企业微信向员工付款：错误码
 *
 * - `NOAUTH`: 没有接口权限，联系微信支付开通
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
 * - `HTTP_METHOD_ERROR`: 请求方式有误，改用 HTTP POST
 * - `WORKWX_MCHID_ERROR`: 商户号未与企业微信绑定，核对绑定关系
 * - `WORKWX_SIGN_ERROR`: 企业微信签名不符，按规则重新生成
 */
export type PostErrorCode =
  | 'NOAUTH'
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
  | 'HTTP_METHOD_ERROR'
  | 'WORKWX_MCHID_ERROR'
  | 'WORKWX_SIGN_ERROR'
  | V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
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
 * 企业微信向员工付款
 *
 * 通过企业微信把钱付到员工的微信零钱，强制核对实名。单笔最少1元，同一人单笔单日限额200元，单个商户单日总额10万元；重试不可换商户订单号。
 *
 * 除支付签名外还要带企业微信签名`workwx_sign`。结果不明时先查付款记录，换单号重发会付两次。
 * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     partner_trade_no: 'FK20260801000137',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     check_name: 'FORCE_CHECK',
 *     amount: 10099,
 *     desc: '八月差旅报销',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'partner_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'check_name', required: true, schema: { kind: 'string', enum: [{ value: 'FORCE_CHECK' }] } },
      { name: 're_user_name', schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'desc', required: true, schema: { kind: 'string' } },
      { name: 'spbill_create_ip', required: true, schema: { kind: 'string' } },
      { name: 'workwx_sign', schema: { kind: 'string' } },
      {
        name: 'ww_msg_type',
        schema: { kind: 'string', enum: [{ value: 'NORMAL_MSG' }, { value: 'APPROVAL_MSG' }] },
      },
      { name: 'approval_number', schema: { kind: 'string' } },
      { name: 'approval_type', schema: { kind: 'number', enum: [{ value: 1 }] } },
      { name: 'act_name', schema: { kind: 'string' } },
      { name: 'agentid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket`。 */
export interface PageMethods {
  /**
   * 企业微信向员工付款
   *
   * 通过企业微信把钱付到员工的微信零钱，强制核对实名。单笔最少1元，同一人单笔单日限额200元，单个商户单日总额10万元；重试不可换商户订单号。
   *
   * 除支付签名外还要带企业微信签名`workwx_sign`。结果不明时先查付款记录，换单号重发会付两次。
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     partner_trade_no: 'FK20260801000137',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     check_name: 'FORCE_CHECK',
   *     amount: 10099,
   *     desc: '八月差旅报销',
   *     spbill_create_ip: '203.0.113.24',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
