/** 由openapi/v3/taxi-invoice/drivers/{driver_license}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询出租车司机信息：请求 */
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

/** 查询出租车司机信息：应答 */
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

/** 查询出租车司机信息：错误码 */
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

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'driver_license', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'region_id', required: true, schema: { kind: 'integer' } }],
}))

/** 客户端上的页面：`client.v3.taxiInvoice.drivers._driver_license_`。 */
export interface PageMethods {
  /**
   * 查询出租车司机信息
   *
   * 按营运资格证号加`region_id`核对一名司机的登记情况：所属公司、类别、照片、在岗状态。上报签到之前可先确认他已登记。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.drivers._driver_license_.get({
   *   driver_license: '6000137',
   *   query: { region_id: 510100 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
