/** 由openapi/v3/global/papay/contracts/out-contract-code/{out_contract_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商户协议号查询代扣签约（境外）：请求 */
export interface GetRequest {
  /** 签约协议号 */
  out_contract_code: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 应用ID，仅直连模式 */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构应用ID，仅机构模式 */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
}

/** 按商户协议号查询代扣签约（境外）：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid?: string
  /** 应用ID，仅直连模式 */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构应用ID，仅机构模式 */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 */
  state?: string
  /** 协议签署时间 */
  signed_time?: string
  /** 协议解约时间 */
  terminated_time?: string
  /** 协议解约方式 */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
}

/** 按商户协议号查询代扣签约（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/papay/contracts/out-contract-code/{out_contract_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/papay/contracts/out-contract-code/{out_contract_code}',
  pathParameters: ['out_contract_code'],
  queryParameters: ['appid', 'sub_mchid', 'sp_appid', 'sp_mchid', 'sub_appid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户协议号查询代扣签约（境外）
 *
 * 手里只有自己生成的签约协议号时用它查，得到协议ID、`state`和签约、解约时间。没收到签约通知的，靠它补上`contract_id`。
 *
 * 协议号只在一个模板内唯一，模板不止一个时核对答复里的`plan_id`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
 * @example
 * ```ts
 * const answer = await get(client, { out_contract_code: 'XY20260801000003' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_contract_code', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'sp_appid', schema: { kind: 'string' } },
    { name: 'sp_mchid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.global.papay.contracts.outContractCode._out_contract_code_`。 */
export interface PageMethods {
  /**
   * 按商户协议号查询代扣签约（境外）
   *
   * 手里只有自己生成的签约协议号时用它查，得到协议ID、`state`和签约、解约时间。没收到签约通知的，靠它补上`contract_id`。
   *
   * 协议号只在一个模板内唯一，模板不止一个时核对答复里的`plan_id`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
   * @example
   * ```ts
   * const answer = await client.v3.global.papay.contracts.outContractCode._out_contract_code_.get({
   *   out_contract_code: 'XY20260801000003',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
