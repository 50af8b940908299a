/** 由openapi/v3/hire-power-bank/user-qualifications/{openid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询充电宝保险领取资格：请求 */
export interface GetRequest {
  /** 微信用户在商户appid下的唯一标识 */
  openid: string
}

/** 查询充电宝保险领取资格：应答 */
export interface GetResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean
}

/** 查询充电宝保险领取资格：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/hire-power-bank/user-qualifications/{openid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/hire-power-bank/user-qualifications/{openid}',
  pathParameters: ['openid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询充电宝保险领取资格
 *
 * 展示领取入口之前，按openid问该用户能不能领隔夜归还保险，`qualified_user`为`true`再给出入口。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
 * @example
 * ```ts
 * const answer = await get(client, { openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.hirePowerBank.userQualifications._openid_`。 */
export interface PageMethods {
  /**
   * 查询充电宝保险领取资格
   *
   * 展示领取入口之前，按openid问该用户能不能领隔夜归还保险，`qualified_user`为`true`再给出入口。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
   * @example
   * ```ts
   * const answer = await client.v3.hirePowerBank.userQualifications._openid_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
