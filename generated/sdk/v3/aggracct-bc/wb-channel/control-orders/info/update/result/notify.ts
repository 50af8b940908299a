/** 由openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 资料更新审核结果回调通知（微众）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 资料更新请求单号 */
  out_request_no: string
  /** 商户号 */
  mchid: string
  /** 审核结果 */
  audit_result?: 'PASS' | 'REJECT' | undefined
  /** 审核完成时间 */
  audit_finish_time?: string | undefined
  /** 业务附属信息 */
  attach_info?: string | undefined
  /** 审核驳回错误码 */
  fail_code?: string | undefined
  /** 审核驳回错误原因 */
  fail_msg?: string | undefined
  /** 场景 */
  scene?: '01' | '02' | '03' | undefined
}

/** 资料更新审核结果回调通知（微众）：应答 */
export interface PostResponse {
  /** 接口返回信息 */
  ret_msg?: string
}

/** 资料更新审核结果回调通知（微众）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify',
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
 * 资料更新审核结果回调通知（微众）
 *
 * 微众审核完资料更新请求，把通过或驳回的结论告诉微信支付。请求单号与商户号须同原请求，驳回要写明错误码和原因；限每分钟200次。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { out_request_no: 'RQ202608010001', mchid: '1900000109' },
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
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'audit_result', schema: { kind: 'string', enum: [{ value: 'PASS' }, { value: 'REJECT' }] } },
      { name: 'audit_finish_time', schema: { kind: 'string' } },
      { name: 'attach_info', schema: { kind: 'string' } },
      { name: 'fail_code', schema: { kind: 'string' } },
      { name: 'fail_msg', schema: { kind: 'string' } },
      {
        name: 'scene',
        schema: { kind: 'string', enum: [{ value: '01' }, { value: '02' }, { value: '03' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify`。 */
export interface PageMethods {
  /**
   * 资料更新审核结果回调通知（微众）
   *
   * 微众审核完资料更新请求，把通过或驳回的结论告诉微信支付。请求单号与商户号须同原请求，驳回要写明错误码和原因；限每分钟200次。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify.post({
   *   json: { out_request_no: 'RQ202608010001', mchid: '1900000109' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
