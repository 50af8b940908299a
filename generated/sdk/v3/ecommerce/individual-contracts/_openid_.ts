/** 由openapi/v3/ecommerce/individual-contracts/{openid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询个人收款方授权结果：请求 */
export interface GetRequest {
  /** 个人收款方的openid，属于平台appid */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 签约并付款的小程序AppID */
  appid: string
  /**
   * 权限类型
   * `INDIVIDUAL_PAYEE` 枚举值
   */
  permission_type: 'INDIVIDUAL_PAYEE'
}

/** 查询个人收款方授权结果：应答 */
export interface GetResponse {
  /** 授权ID */
  individual_auth_id: string
  /** 操作时间 */
  operation_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
}

/** 查询个人收款方授权结果：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/individual-contracts/{openid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/individual-contracts/{openid}',
  pathParameters: ['openid'],
  queryParameters: ['appid', 'permission_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询个人收款方授权结果
 *
 * 个人卖家开通收款之后、每次下单之前，用openid确认授权仍在，并取得下单必需的`individual_auth_id`。`UNAUTHORIZED`的不能作为收款方。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860', permission_type: 'INDIVIDUAL_PAYEE' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    {
      name: 'permission_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'INDIVIDUAL_PAYEE' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.individualContracts._openid_`。 */
export interface PageMethods {
  /**
   * 查询个人收款方授权结果
   *
   * 个人卖家开通收款之后、每次下单之前，用openid确认授权仍在，并取得下单必需的`individual_auth_id`。`UNAUTHORIZED`的不能作为收款方。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.individualContracts._openid_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { appid: 'wx5a7c1e9d3b2f4860', permission_type: 'INDIVIDUAL_PAYEE' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
