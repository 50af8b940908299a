/** Generated from openapi/v3/iotmanage/device-inspections/{device_sn}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取刷脸设备出厂检查结果: request */
export interface GetRequest {
  /** 设备序列号 */
  device_sn: string
}

/** 获取刷脸设备出厂检查结果: response */
export interface GetResponse {
  /** 设备序列号 */
  device_sn: string
  /** 有线网卡MAC地址 */
  wired_mac: string
  /** 无线网卡MAC地址 */
  wireless_mac: string
  /** 蓝牙MAC地址 */
  bluetooth_mac: string
  /** 刷脸应用版本号 */
  app_version: string
  /** 摄像头序列号 */
  camera_sn: string
  /** 国际移动设备识别码 */
  imei: string
  /**
   * 查询结果
   * `SUCCESS` | `WARN` | `FAIL` 枚举值之一
   */
  result: 'SUCCESS' | 'WARN' | 'FAIL' | (string & {})
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /** 查询时间 */
  inspect_time: string
}

/** 获取刷脸设备出厂检查结果: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/iotmanage/device-inspections/{device_sn}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/iotmanage/device-inspections/{device_sn}',
  pathParameters: ['device_sn'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取刷脸设备出厂检查结果
 *
 * 按序列号查一台刷脸设备的出厂检查，`result`为`WARN`或`FAIL`时，告警和错误逐条列在`warnings`、`errors`。还能对上各网卡MAC与摄像头序列号。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
 * @example
 * ```ts
 * const answer = await get(client, { device_sn: 'SN20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'device_sn', required: true, schema: { kind: 'string' } }],
}))
