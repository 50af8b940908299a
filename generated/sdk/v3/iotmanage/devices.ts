/** 由openapi/v3/iotmanage/devices.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询智能设备列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset: number
}

/** 查询智能设备列表：应答 */
export interface GetResponse {
  /** 设备信息 */
  data: GetResponseData[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: GetResponseLinks
}

/** 查询智能设备列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 设备序列号 */
  device_sn?: string
  /** 摄像头序列号 */
  camera_sn?: string
  /** 设备品类代码 */
  device_category_code?: string
  /** 设备品类 */
  device_category?: string
  /** 设备类型代码 */
  device_class_code?: string
  /** 设备类型 */
  device_class?: string
  /** 设备型号 */
  device_model?: string
  /** 刷脸应用软件模式代码 */
  app_scene_code?: string
  /** 刷脸应用软件模式 */
  app_scene?: string
  /** 刷脸应用操作系统 */
  operating_system?: string
  /** 激活状态 */
  activation_status?: 'ACTIVATED' | 'INACTIVATED' | (string & {})
  /** 激活时间 */
  activation_time?: string
  /** 商户号 */
  mchid?: string
  /** 商户简称 */
  merchant_shortname?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户简称 */
  sub_merchant_shortname?: string
}

export interface GetResponseLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/iotmanage/devices#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/iotmanage/devices',
  queryParameters: ['limit', 'offset'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
    next: '/links/next',
  },
})

/**
 * 查询智能设备列表
 *
 * 翻页列出自己名下的刷脸等智能设备，看型号、所属商户和是否激活。`limit`、`offset`必填，`links.next`为下一页地址。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
 * @example
 * ```ts
 * const answer = await get(client, { query: { limit: 5, offset: 10 } })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'limit', required: true, schema: { kind: 'integer' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.iotmanage.devices`。 */
export interface PageMethods {
  /**
   * 查询智能设备列表
   *
   * 翻页列出自己名下的刷脸等智能设备，看型号、所属商户和是否激活。`limit`、`offset`必填，`links.next`为下一页地址。
   *
   * 分页返回：`paginate(client.v3.iotmanage.devices.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
   * @example
   * ```ts
   * const answer = await client.v3.iotmanage.devices.get({ query: { limit: 5, offset: 10 } })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
