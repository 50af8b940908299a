/** 由openapi/v3/parking/reminders/application/withdraw.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 撤回停车场进件申请：请求 */
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

/** 撤回停车场进件申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'parking_lot_audit_no', required: true, schema: { kind: 'string' } },
      { name: 'out_parking_lot_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.parking.reminders.application.withdraw`。 */
export interface PageMethods {
  /**
   * 撤回停车场进件申请
   *
   * 资料填错又还在审核时把申请收回来，改好再交。审核单号与商户停车场ID都要给，成功没有返回内容，可查申请单确认为已撤回。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
   * @example
   * ```ts
   * await client.v3.parking.reminders.application.withdraw.post({
   *   json: { parking_lot_audit_no: 'PARKING20260801000137', out_parking_lot_id: 'PARK0137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
