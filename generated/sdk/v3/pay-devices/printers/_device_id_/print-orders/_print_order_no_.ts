/** 由openapi/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询小票机打印订单：请求 */
export interface GetRequest {
  /** 小票机设备号 */
  device_id: string
  /** 打印单号 */
  print_order_no: string
}

/** 查询小票机打印订单：应答 */
export interface GetResponse {
  /** 打印单号 */
  print_order_no?: string
  /** 模板ID */
  template_id?: string
  /** 回调通知地址 */
  notify_url?: string
  /** 打印状态 */
  print_state?:
    | 'PRINT_STATE_WAIT'
    | 'PRINT_STATE_SUCCESS'
    | 'PRINT_STATE_FAIL'
    | 'PRINT_STATE_CACHED'
    | (string & {})
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: GetResponseVariableList[]
  /** 表格变量列表 */
  table_list?: GetResponseTableList[]
}

/** 查询小票机打印订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseVariableList {
  /** Key字段 */
  key?: string
  /** Value值字段 */
  value?: string
}

export interface GetResponseTableList {
  /** Key字段 */
  key?: string
  /** Value值列表 */
  row_list?: GetResponseTableListRowList[]
}

export interface GetResponseTableListRowList {
  /** 值列表 */
  cell_list?: string[]
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}',
  pathParameters: ['device_id', 'print_order_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询小票机打印订单
 *
 * 按设备号加打印单号看一张小票的`print_state`：等待、成功、失败或暂存在机里。连同当时的变量一起返回，便于核对内容。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   device_id: 'POS-0007',
 *   print_order_no: 'PRINT20260801000137',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'device_id', required: true, schema: { kind: 'string' } },
    { name: 'print_order_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payDevices.printers._device_id_.printOrders._print_order_no_`。 */
export interface PageMethods {
  /**
   * 查询小票机打印订单
   *
   * 按设备号加打印单号看一张小票的`print_state`：等待、成功、失败或暂存在机里。连同当时的变量一起返回，便于核对内容。
   * @example
   * ```ts
   * const answer = await client.v3.payDevices.printers._device_id_.printOrders._print_order_no_.get({
   *   device_id: 'POS-0007',
   *   print_order_no: 'PRINT20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
