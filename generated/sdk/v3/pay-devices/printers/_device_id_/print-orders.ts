/** 由openapi/v3/pay-devices/printers/{device_id}/print-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 小票机打印：请求 */
export interface PostRequest {
  /** 小票机设备号 */
  device_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 打印单号 */
  print_order_no?: string | undefined
  /** 模板ID */
  template_id?: string | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
  /** 变量列表 */
  variable_list?: readonly PostRequestJsonVariableList[] | undefined
  /** 表格变量列表 */
  table_list?: readonly PostRequestJsonTableList[] | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 小票机打印：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonVariableList {
  /** Key字段 */
  key?: string | undefined
  /** Value值字段 */
  value?: string | undefined
}

export interface PostRequestJsonTableList {
  /** Key字段 */
  key?: string | undefined
  /** Value值列表 */
  row_list?: readonly PostRequestJsonTableListRowList[] | undefined
}

export interface PostRequestJsonTableListRowList {
  /** 值列表 */
  cell_list?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay-devices/printers/{device_id}/print-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay-devices/printers/{device_id}/print-orders',
  pathParameters: ['device_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 小票机打印
 *
 * 让某台小票机按模板打印，变量分普通与表格两种，键名要与模板里的对上。没有返回内容，纸出没出来看`notify_url`或查打印单。
 *
 * `print_order_no`自编后存下来，查这张小票打没打出来就靠它。
 * @example
 * ```ts
 * await post(client, { device_id: 'POS-0007', json: {} })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'device_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'print_order_no', schema: { kind: 'string' } },
      { name: 'template_id', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      {
        name: 'variable_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'key', schema: { kind: 'string' } },
              { name: 'value', schema: { kind: 'string' } },
            ],
          },
        },
      },
      {
        name: 'table_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'key', schema: { kind: 'string' } },
              {
                name: 'row_list',
                schema: {
                  kind: 'array',
                  items: {
                    kind: 'object',
                    properties: [{ name: 'cell_list', schema: { kind: 'array', items: { kind: 'string' } } }],
                  },
                },
              },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payDevices.printers._device_id_.printOrders`。 */
export interface PageMethods {
  /**
   * 小票机打印
   *
   * 让某台小票机按模板打印，变量分普通与表格两种，键名要与模板里的对上。没有返回内容，纸出没出来看`notify_url`或查打印单。
   *
   * `print_order_no`自编后存下来，查这张小票打没打出来就靠它。
   * @example
   * ```ts
   * await client.v3.payDevices.printers._device_id_.printOrders.post({
   *   device_id: 'POS-0007',
   *   json: {},
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
