/** Generated from openapi/v3/parking/reminders/application/withdraw.md. Changes are lost: edit the page. */
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

/** 撤回停车场进件申请: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 停车场进件审核单号 */
  parking_lot_audit_no: string
  /** 商户停车场ID */
  out_parking_lot_id: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 撤回停车场进件申请: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/parking/reminders/application/withdraw#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/parking/reminders/application/withdraw',
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
 * 撤回停车场进件申请
 *
 * 资料填错又还在审核时把申请收回来，改好再交。审核单号与商户停车场ID都要给，成功没有返回内容，可查申请单确认为已撤回。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
 * @example
 * ```ts
 * await post(client, {
 *   json: { parking_lot_audit_no: 'PARKING20260801000137', out_parking_lot_id: 'PARK0137' },
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
      { name: 'parking_lot_audit_no', required: true, schema: { kind: 'string' } },
      { name: 'out_parking_lot_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))
