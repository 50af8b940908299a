/** 由openapi/v3/taxi-invoice/taxi/update-taxi.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 新增或更新出租车信息：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string | undefined
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 开票标记 */
  invoice_flag?: string | undefined
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION' | undefined
}

/** 新增或更新出租车信息：应答 */
export interface PostResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划ID */
  region_id: number
}

/** 新增或更新出租车信息：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/taxi-invoice/taxi/update-taxi#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/taxi-invoice/taxi/update-taxi',
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
 * 新增或更新出租车信息
 *
 * 登记一辆车并绑定主班、副班司机，或改它的运营状态、开票标记。车辆所属公司须先成为服务商的特约商户。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     plate_number: '粤B10137',
 *     company_name: '山前食品有限公司',
 *     main_license: '6000137',
 *     region_id: 510100,
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
      { name: 'plate_number', required: true, schema: { kind: 'string' } },
      { name: 'company_name', required: true, schema: { kind: 'string' } },
      { name: 'mchid', schema: { kind: 'string' } },
      { name: 'main_license', required: true, schema: { kind: 'string' } },
      { name: 'deputy_license', schema: { kind: 'string' } },
      { name: 'region_id', required: true, schema: { kind: 'integer' } },
      { name: 'invoice_flag', schema: { kind: 'string' } },
      {
        name: 'taxi_state',
        schema: { kind: 'string', enum: [{ value: 'IN_OPERATION' }, { value: 'OUT_OPERATION' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.taxiInvoice.taxi.updateTaxi`。 */
export interface PageMethods {
  /**
   * 新增或更新出租车信息
   *
   * 登记一辆车并绑定主班、副班司机，或改它的运营状态、开票标记。车辆所属公司须先成为服务商的特约商户。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.taxi.updateTaxi.post({
   *   json: {
   *     plate_number: '粤B10137',
   *     company_name: '山前食品有限公司',
   *     main_license: '6000137',
   *     region_id: 510100,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
