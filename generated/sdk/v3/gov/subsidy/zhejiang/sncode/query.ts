/** 由openapi/v3/gov/subsidy/zhejiang/sncode/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 国补SN码销售状态查询（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商品SN码 */
  sn: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code?: string | undefined
  /** 商品品类 */
  goods_type: string
  /** 商品条码 */
  goods_bar_code: string
  /** IMEI_1 码 */
  imei1?: string | undefined
  /** IMEI_2 码 */
  imei2?: string | undefined
  /** 渠道类型 */
  sales_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** 国补SN码销售状态查询（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品SN码 */
  sn?: string
  /** 省份代码 */
  province?: string
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {})
}

/** 国补SN码销售状态查询（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/sncode/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/sncode/query',
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
 * 国补SN码销售状态查询（浙江）
 *
 * 锁定之前问浙江平台一件商品还能不能卖，品类、条码、SN码缺一不可。只查不占，`sell_state`表明可售时再去锁定。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sn: 'SN20260801000137',
 *     province: '330000',
 *     goods_type: '家电',
 *     goods_bar_code: '6900000000137',
 *     req_ssn: 'SSN20260801000137',
 *     req_time: '2026-08-01T12:30:00+08:00',
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
      { name: 'sn', required: true, schema: { kind: 'string' } },
      { name: 'province', required: true, schema: { kind: 'string' } },
      { name: 'manufact_cert_code', schema: { kind: 'string' } },
      { name: 'goods_type', required: true, schema: { kind: 'string' } },
      { name: 'goods_bar_code', required: true, schema: { kind: 'string' } },
      { name: 'imei1', schema: { kind: 'string' } },
      { name: 'imei2', schema: { kind: 'string' } },
      { name: 'sales_models', schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
      { name: 'req_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.sncode.query`。 */
export interface PageMethods {
  /**
   * 国补SN码销售状态查询（浙江）
   *
   * 锁定之前问浙江平台一件商品还能不能卖，品类、条码、SN码缺一不可。只查不占，`sell_state`表明可售时再去锁定。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.sncode.query.post({
   *   json: {
   *     sn: 'SN20260801000137',
   *     province: '330000',
   *     goods_type: '家电',
   *     goods_bar_code: '6900000000137',
   *     req_ssn: 'SSN20260801000137',
   *     req_time: '2026-08-01T12:30:00+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
