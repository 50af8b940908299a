/** 由openapi/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询微众台账控制单：请求 */
export interface GetRequest {
  /** 微众管控/解管单号 */
  out_request_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 控制单类型 */
  control_type: 'PUNISH' | 'RECOVER'
  /** 微信支付商户号 */
  mchid: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 查询微众台账控制单：应答 */
export interface GetResponse {
  /** 控制场景 */
  control_scene: 'PUNISH' | 'RECOVER' | (string & {})
  /** 管控单 */
  punish_order?: GetResponsePunishOrder
  /** 解管单 */
  recover_order?: GetResponseRecoverOrder
}

/** 查询微众台账控制单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePunishOrder {
  /** 微信管控单号 */
  wxpay_punish_no: string
  /** 微众管控单号 */
  out_request_no: string
  /** 目标下管商户号 */
  mchid: string
  /** 管控场景 */
  punish_scene: number
  /** 管控场景规则版本号 */
  punish_rule_version: number
  /** 管控原因 */
  punish_reason?: string
  /** 管控开始时间 */
  punish_start_time?: string
  /** 管控结束时间 */
  punish_end_time?: string
  /** 管控受理时间 */
  punish_accept_time: string
  /** 管控执行完成时间 */
  punish_finish_time?: string
  /** 管控状态 */
  punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 生效状态 */
  effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {})
  /** 管控方案 */
  control_action?: (
    | 'DISABLE_RECEIVE'
    | 'DISABLE_WITHDRAWAL'
    | 'DISABLE_PAY'
    | 'DISABLE_REFUND'
    | 'DISABLE_CLOSE_MERCHANT'
    | (string & {})
  )[]
  /** 执行失败错误信息 */
  error_message?: string
  /** 执行失败错误码 */
  error_code?: string
}

export interface GetResponseRecoverOrder {
  /** 微信支付解管单号 */
  wxpay_recover_no: string
  /** 微众解管单号 */
  out_request_no: string
  /** 关联微信支付管控单号 */
  related_wxpay_punish_no: string
  /** 目标解管商户号 */
  mchid: string
  /** 管控场景 */
  punish_scene: string
  /** 管控场景规则版本号 */
  punish_rule_version: string
  /** 解管受理时间 */
  recover_accept_time: string
  /** 解管执行完成时间 */
  recover_finish_time: string
  /** 解管状态 */
  recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 解管原因描述 */
  recover_reason: string
  /** 执行失败错误信息 */
  error_message?: string
  /** 执行失败错误码 */
  error_code?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}',
  pathParameters: ['out_request_no'],
  queryParameters: ['control_type', 'mchid'],
  headerParameters: ['Wechatpay-Serial'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询微众台账控制单
 *
 * 一个地址查两类单，用`control_type`指明是管控还是解管。未解管的管控单长期可查，解管后及解管单保留一年；是否执行成功与当前是否生效是两个字段。
 *
 * `punish_scene`在管控单里是整数，在解管单里是字符串，比较前先统一。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_request_no: 'RQ202608010001',
 *   query: { control_type: 'PUNISH', mchid: '1900000109' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_request_no', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'control_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'PUNISH' }, { value: 'RECOVER' }] },
    },
    { name: 'mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.controlOrders._out_request_no_`。 */
export interface PageMethods {
  /**
   * 查询微众台账控制单
   *
   * 一个地址查两类单，用`control_type`指明是管控还是解管。未解管的管控单长期可查，解管后及解管单保留一年；是否执行成功与当前是否生效是两个字段。
   *
   * `punish_scene`在管控单里是整数，在解管单里是字符串，比较前先统一。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.controlOrders._out_request_no_.get({
   *   out_request_no: 'RQ202608010001',
   *   query: { control_type: 'PUNISH', mchid: '1900000109' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
