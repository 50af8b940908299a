/** 由openapi/v3/iotmanage/device-inspections/{device_sn}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取刷脸设备出厂检查结果：请求 */
export interface GetRequest {
  /** 设备序列号 */
  device_sn: string
}

/** 获取刷脸设备出厂检查结果：应答 */
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
  /** 查询结果 */
  result: 'SUCCESS' | 'WARN' | 'FAIL' | (string & {})
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /** 查询时间 */
  inspect_time: string
}

/** 获取刷脸设备出厂检查结果：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'device_sn', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.iotmanage.deviceInspections._device_sn_`。 */
export interface PageMethods {
  /**
   * 获取刷脸设备出厂检查结果
   *
   * 按序列号查一台刷脸设备的出厂检查，`result`为`WARN`或`FAIL`时，告警和错误逐条列在`warnings`、`errors`。还能对上各网卡MAC与摄像头序列号。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
   * @example
   * ```ts
   * const answer = await client.v3.iotmanage.deviceInspections._device_sn_.get({
   *   device_sn: 'SN20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
