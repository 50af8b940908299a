/** Generated from openapi/v3/taxi-invoice/drivers/{driver_license}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询出租车司机信息: request */
export interface GetRequest {
  /** 营运资格证号 */
  driver_license: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 行政区划代码 */
  region_id: number
}

/** 查询出租车司机信息: response */
export interface GetResponse {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  company_mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 司机照片 */
  driver_photo?: GetResponseDriverPhoto
  /** 行政区划代码 */
  region_id: number
  /** 司机状态 */
  driver_state: string
}

/** 查询出租车司机信息: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseDriverPhoto {
  /** 照片类型 */
  photo_type?: string
  /** 司机照片摘要 */
  photo_digest?: GetResponseDriverPhotoPhotoDigest
  /** 头像url */
  photo_url?: string
  /** 头像icon */
  photo_data?: string
}

export interface GetResponseDriverPhotoPhotoDigest {
  /** 哈希类型 */
  hash_type?: string
  /** 哈希值 */
  hash_value?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/taxi-invoice/drivers/{driver_license}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/taxi-invoice/drivers/{driver_license}',
  pathParameters: ['driver_license'],
  queryParameters: ['region_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询出租车司机信息
 *
 * 按营运资格证号加`region_id`核对一名司机的登记情况：所属公司、类别、照片、在岗状态。上报签到之前可先确认他已登记。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   driver_license: '6000137',
 *   query: { region_id: 510100 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'driver_license', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'region_id', required: true, schema: { kind: 'integer' } }],
}))
