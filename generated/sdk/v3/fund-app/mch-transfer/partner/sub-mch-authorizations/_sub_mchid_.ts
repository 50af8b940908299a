/** 由openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询子商户商家转账授权：请求 */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询子商户商家转账授权：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {})
  /** 授权申请单 */
  apply_order?: GetResponseApplyOrder
  /** 授权时间 */
  authorization_time?: string
  /** 解除授权时间 */
  cancel_authorization_time?: string
}

/** 查询子商户商家转账授权：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseApplyOrder {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
  /** 授权申请单状态 */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间 */
  accept_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询子商户商家转账授权
 *
 * 发起代转账之前确认二级商户已`AUTHORIZED`。外层`state`是授权现状，`apply_order`里的`state`是最近一次申请的状态，不要看错层；每秒限100次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
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

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询子商户商家转账授权
   *
   * 发起代转账之前确认二级商户已`AUTHORIZED`。外层`state`是授权现状，`apply_order`里的`state`是最近一次申请的状态，不要看错层；每秒限100次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
