/** 由openapi/v3/global/profit-sharing/receivers/{account}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询分账接收方添加结果（境外）：请求 */
export interface GetRequest {
  /** 接收方账号 */
  account: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
}

/** 查询分账接收方添加结果（境外）：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账接收方全称 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
}

/** 查询分账接收方添加结果（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/profit-sharing/receivers/{account}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/profit-sharing/receivers/{account}',
  pathParameters: ['account'],
  queryParameters: ['sub_mchid', 'transaction_id', 'appid', 'sub_appid', 'type'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账接收方添加结果（境外）
 *
 * 添加接收方之后查审核进展，`state`变为`EFFECTIVE`才可以对它请求分账。没通过时按`fail_reason`补材料重新添加。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
 * @example
 * ```ts
 * const answer = await get(client, { account: '1900022219' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'account', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'transaction_id', schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    {
      name: 'type',
      schema: {
        kind: 'string',
        enum: [{ value: 'MERCHANT_ID' }, { value: 'PERSONAL_OPENID' }, { value: 'PERSONAL_SUB_OPENID' }],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.global.profitSharing.receivers._account_`。 */
export interface PageMethods {
  /**
   * 查询分账接收方添加结果（境外）
   *
   * 添加接收方之后查审核进展，`state`变为`EFFECTIVE`才可以对它请求分账。没通过时按`fail_reason`补材料重新添加。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.receivers._account_.get({
   *   account: '1900022219',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
