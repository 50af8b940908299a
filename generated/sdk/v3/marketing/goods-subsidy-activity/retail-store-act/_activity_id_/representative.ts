/** 由openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 添加零售小店活动业务代理：请求 */
export interface PutRequest {
  /** 零售小店活动ID */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PutRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PutRequestJson {
  /** 业务代理信息列表 */
  representative_info_list: readonly PutRequestJsonRepresentativeInfoList[]
  /** 请求业务单据号 */
  out_request_no: string
  /** 添加时间 */
  add_time?: string | undefined
}

/** 添加零售小店活动业务代理：应答 */
export interface PutResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: PutResponseFailedRepresentativeInfoList[]
  /** 添加时间 */
  add_time: string
}

/** 添加零售小店活动业务代理：错误码 */
export type PutErrorCode = V3ErrorCode

/** 删除零售小店活动业务代理：请求 */
export interface DeleteRequest {
  /** 零售小店活动ID */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: DeleteRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface DeleteRequestJson {
  /** 业务代理信息列表 */
  representative_info_list: readonly PutRequestJsonRepresentativeInfoList[]
  /** 请求业务单据号 */
  out_request_no: string
  /** 删除时间 */
  delete_time: string
}

/** 删除零售小店活动业务代理：应答 */
export interface DeleteResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: PutResponseFailedRepresentativeInfoList[]
  /** 删除时间 */
  delete_time: string
}

/** 删除零售小店活动业务代理：错误码 */
export type DeleteErrorCode = V3ErrorCode

export interface PutRequestJsonRepresentativeInfoList {
  /** 业务代理的OpenID */
  openid: string
}

export interface PutResponseFailedRepresentativeInfoList {
  /** 业务代理的OpenID */
  openid: string
}

/** 下方接口的描述，供客户端使用。 */
export const putOperation: OperationDescriptor<PutErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PutErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative#put',
  protocol: 'v3',
  method: 'PUT',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative',
  pathParameters: ['activity_id'],
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
 * 添加零售小店活动业务代理
 *
 * 按OpenID把一批业务代理加进活动，没加成的会列在失败列表里，只补这几个再试即可。同一批重试沿用`out_request_no`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384386)
 * @example
 * ```ts
 * const answer = await put(client, {
 *   activity_id: '10028001',
 *   json: {
 *     representative_info_list: [{ openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA' }],
 *     out_request_no: 'RQ202608010001',
 *     add_time: '2026-08-20T13:29:35+08:00',
 *   },
 * })
 * ```
 */
export function put(client: Caller, request: PutRequest, options?: CallOptions): ApiPromise<PutResponse> {
  return call(client, putOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const putRequestSchema = /* @__PURE__ */ requestSchema<PutRequest>(putOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'representative_info_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
          },
        },
      },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'add_time', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative',
  pathParameters: ['activity_id'],
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
 * 删除零售小店活动业务代理
 *
 * 业务代理离职或换区时移出活动，没移成的列在失败列表里。删除请求也带JSON正文，别漏了`delete_time`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
 * @example
 * ```ts
 * const answer = await delete_(client, {
 *   activity_id: '10028001',
 *   json: {
 *     representative_info_list: [{ openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA' }],
 *     out_request_no: 'RQ202608200002',
 *     delete_time: '2026-08-20T13:29:35.120+08:00',
 *   },
 * })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'representative_info_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
          },
        },
      },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'delete_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative`。 */
export interface PageMethods {
  /**
   * 添加零售小店活动业务代理
   *
   * 按OpenID把一批业务代理加进活动，没加成的会列在失败列表里，只补这几个再试即可。同一批重试沿用`out_request_no`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384386)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.put({
   *   activity_id: '10028001',
   *   json: {
   *     representative_info_list: [{ openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA' }],
   *     out_request_no: 'RQ202608010001',
   *     add_time: '2026-08-20T13:29:35+08:00',
   *   },
   * })
   * ```
   */
  put(request: PutRequest, options?: CallOptions): ApiPromise<PutResponse>
  /**
   * 删除零售小店活动业务代理
   *
   * 业务代理离职或换区时移出活动，没移成的列在失败列表里。删除请求也带JSON正文，别漏了`delete_time`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.delete({
   *   activity_id: '10028001',
   *   json: {
   *     representative_info_list: [{ openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA' }],
   *     out_request_no: 'RQ202608200002',
   *     delete_time: '2026-08-20T13:29:35.120+08:00',
   *   },
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}
