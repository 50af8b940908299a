/** 由openapi/v3/gov/subsidy/zhejiang/authcode/try.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 预核销品类凭证码（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 商户号 */
  mchnt_no: string
  /** 终端号 */
  term_no: string
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 */
  category: string
  /** 区县编码 */
  county_code: string
}

/** 预核销品类凭证码（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 活动号 */
  event_id: string
  /** 活动标题 */
  event_title: string
  /** 优惠模式 */
  discount_mode: 'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT' | (string & {})
  /** 原订单金额 */
  amount?: number
  /** 优惠金额 */
  discount_amt?: number
  /** 实付金额 */
  pay_amt?: number
  /** 渠道优惠标记 */
  channel_dis_flag?: string
  /** 渠道活动号列表 */
  channel_evt_no?: string
  /** 品类编码 */
  category_id: string
}

/** 预核销品类凭证码（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/authcode/try#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/try',
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
 * 预核销品类凭证码（浙江）
 *
 * 收银台扫到凭证码后先试算并冻结：返回优惠金额、实付金额与冻结流水号。交易成了去上报确认，不成就撤销预核销，不能放着不管。
 *
 * 请求里的`category`与返回的`category_id`都指品类编码；`discount_mode`标成数字，实际取`DIS_FLAG`等文字。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_serial_no: 'SERIAL20260801000137',
 *     mchnt_no: 'MCHNT20260801000137',
 *     term_no: 'TERM20260801000137',
 *     auth_code: '134500000000000042',
 *     category: 'FOOD',
 *     county_code: '440305',
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
      { name: 'sp_serial_no', required: true, schema: { kind: 'string' } },
      { name: 'mchnt_no', required: true, schema: { kind: 'string' } },
      { name: 'term_no', required: true, schema: { kind: 'string' } },
      { name: 'auth_code', required: true, schema: { kind: 'string' } },
      { name: 'category', required: true, schema: { kind: 'string' } },
      { name: 'county_code', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.authcode.try`。 */
export interface PageMethods {
  /**
   * 预核销品类凭证码（浙江）
   *
   * 收银台扫到凭证码后先试算并冻结：返回优惠金额、实付金额与冻结流水号。交易成了去上报确认，不成就撤销预核销，不能放着不管。
   *
   * 请求里的`category`与返回的`category_id`都指品类编码；`discount_mode`标成数字，实际取`DIS_FLAG`等文字。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.authcode.try.post({
   *   json: {
   *     sp_serial_no: 'SERIAL20260801000137',
   *     mchnt_no: 'MCHNT20260801000137',
   *     term_no: 'TERM20260801000137',
   *     auth_code: '134500000000000042',
   *     category: 'FOOD',
   *     county_code: '440305',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
