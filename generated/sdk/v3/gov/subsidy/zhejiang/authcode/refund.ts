/** 由openapi/v3/gov/subsidy/zhejiang/authcode/refund.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 品类凭证码上报撤销（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 商户订单号 */
  order_no?: string | undefined
  /** 政府补贴金额 */
  subsidy_amt?: number | undefined
  /** 收货地区编码 */
  add_code?: string | undefined
  /** 收货地址 */
  address?: string | undefined
  /** 销售方式(0-线上/1-线下) */
  sale_models?: '0' | '1' | undefined
  /**
   * 统一社会信用代码，与营业执照一致
   * 固定18个字符。
   */
  uniscid?: string | undefined
  /**
   * 商品条码
   * 13–14个字符。
   */
  barcode?: string | undefined
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  /** 银行补贴金额，正数，单位为元 */
  bank_subsidy?: string | undefined
  /** 交易平台补贴金额，正数，单位为元 */
  plat_subsidy?: string | undefined
  /** 销售企业名称 */
  corp_name?: string | undefined
  /** 家电品牌 */
  brand?: string | undefined
}

/** 品类凭证码上报撤销（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 品类凭证码上报撤销（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/authcode/refund#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/refund',
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
 * 品类凭证码上报撤销（浙江）
 *
 * 交易退货时撤回已上报的凭证码核销，补贴随之退还。凭预核销的冻结流水号与凭证码对应到当初那笔上报。
 *
 * 撤销也填正数，不要填负值；银行和平台的补贴金额以元计。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_serial_no: 'SERIAL20260801000137',
 *     cred_frozen_no: 'CRED20260801000137',
 *     trans_date: '2026-08-01',
 *     trans_time: '2026-08-01T12:30:00+08:00',
 *     auth_code: '134500000000000042',
 *     req_ssn: 'SSN20260801000137',
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
      { name: 'cred_frozen_no', required: true, schema: { kind: 'string' } },
      { name: 'trans_date', required: true, schema: { kind: 'string' } },
      { name: 'trans_time', required: true, schema: { kind: 'string' } },
      { name: 'order_no', schema: { kind: 'string' } },
      { name: 'subsidy_amt', schema: { kind: 'number' } },
      { name: 'add_code', schema: { kind: 'string' } },
      { name: 'address', schema: { kind: 'string' } },
      { name: 'sale_models', schema: { kind: 'string', enum: [{ value: '0' }, { value: '1' }] } },
      { name: 'uniscid', schema: { kind: 'string', minLength: 18, maxLength: 18 } },
      { name: 'barcode', schema: { kind: 'string', minLength: 13, maxLength: 14 } },
      { name: 'auth_code', required: true, schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
      { name: 'bank_name', schema: { kind: 'string' } },
      { name: 'bank_subsidy', schema: { kind: 'string' } },
      { name: 'plat_subsidy', schema: { kind: 'string' } },
      { name: 'corp_name', schema: { kind: 'string' } },
      { name: 'brand', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.authcode.refund`。 */
export interface PageMethods {
  /**
   * 品类凭证码上报撤销（浙江）
   *
   * 交易退货时撤回已上报的凭证码核销，补贴随之退还。凭预核销的冻结流水号与凭证码对应到当初那笔上报。
   *
   * 撤销也填正数，不要填负值；银行和平台的补贴金额以元计。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.authcode.refund.post({
   *   json: {
   *     sp_serial_no: 'SERIAL20260801000137',
   *     cred_frozen_no: 'CRED20260801000137',
   *     trans_date: '2026-08-01',
   *     trans_time: '2026-08-01T12:30:00+08:00',
   *     auth_code: '134500000000000042',
   *     req_ssn: 'SSN20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
