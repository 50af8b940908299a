/** Generated from openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 资料更新审核结果回调通知（微众）: request */
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
  /**
   * 审核结果
   * `PASS` | `REJECT` 枚举值之一
   */
  audit_result?: 'PASS' | 'REJECT'
  /** 审核完成时间 */
  audit_finish_time?: string
  /** 业务附属信息 */
  attach_info?: string
  /** 审核驳回错误码 */
  fail_code?: string
  /** 审核驳回错误原因 */
  fail_msg?: string
  /**
   * 场景
   * `01` | `02` | `03` 枚举值之一
   */
  scene?: '01' | '02' | '03'
}

/** 资料更新审核结果回调通知（微众）: response */
export interface PostResponse {
  /** 接口返回信息 */
  ret_msg?: string
}

/** 资料更新审核结果回调通知（微众）: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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
