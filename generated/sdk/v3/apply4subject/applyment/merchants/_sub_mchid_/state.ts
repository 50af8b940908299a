/** 由openapi/v3/apply4subject/applyment/merchants/{sub_mchid}/state.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询商户开户意愿确认状态：请求 */
export interface GetRequest {
  /** 特约商户号 */
  sub_mchid: string
}

/** 查询商户开户意愿确认状态：应答 */
export interface GetResponse {
  /** 授权状态 */
  authorize_state: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {})
}

/** 查询商户开户意愿确认状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/apply4subject/applyment/merchants/{sub_mchid}/state#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/apply4subject/applyment/merchants/{sub_mchid}/state',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商户开户意愿确认状态
 *
 * 凭特约商户号看它是否做完开户意愿确认：`AUTHORIZE_STATE_AUTHORIZED`是做完了，`AUTHORIZE_STATE_UNAUTHORIZED`是还没有。只要商户号，不需要申请单编号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.apply4subject.applyment.merchants._sub_mchid_.state`。 */
export interface PageMethods {
  /**
   * 查询商户开户意愿确认状态
   *
   * 凭特约商户号看它是否做完开户意愿确认：`AUTHORIZE_STATE_AUTHORIZED`是做完了，`AUTHORIZE_STATE_UNAUTHORIZED`是还没有。只要商户号，不需要申请单编号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
   * @example
   * ```ts
   * const answer = await client.v3.apply4subject.applyment.merchants._sub_mchid_.state.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
