/** 由openapi/v3/ecommerce/applyments/{applyment_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 按申请单号查询二级商户进件：请求 */
export interface GetRequest {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 按申请单号查询二级商户进件：应答 */
export interface GetResponse {
  /** 申请状态 */
  applyment_state: string
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 签约链接 */
  sign_url?: string
  /** 电商平台二级商户号 */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: GetResponseAccountValidation
  /** 驳回原因详情 */
  audit_detail?: GetResponseAuditDetail[]
  /** 法人验证链接 */
  legal_validation_url?: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}

/**
 * 按申请单号查询二级商户进件：错误码
 *
 * - `NO_AUTH` (403): 商户权限异常，确认已开通进件权限
 * - `RESOURCE_NOT_EXISTS` (404): 申请单不存在，核对申请单号
 * - `RATE_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEMERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'RESOURCE_NOT_EXISTS' | 'RATE_LIMITED' | 'SYSTEMERROR' | V3ErrorCode

export interface GetResponseAccountValidation {
  /** 付款户名 */
  account_name: string
  /** 付款卡号 */
  account_no?: string
  /** 汇款金额，单位为分 */
  pay_amount: number
  /** 收款卡号 */
  destination_account_number: string
  /** 收款户名 */
  destination_account_name: string
  /** 开户银行 */
  destination_account_bank: string
  /** 省市信息 */
  city: string
  /** 备注信息 */
  remark: string
  /** 汇款截止时间 */
  deadline: string
}

export interface GetResponseAuditDetail {
  /** 参数名称 */
  param_name: string
  /** 驳回原因 */
  reject_reason: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/applyments/{applyment_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/applyments/{applyment_id}',
  pathParameters: ['applyment_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按申请单号查询二级商户进件
 *
 * 拿进件答复里的申请单号查审核结果，通过并签约后得到`sub_mchid`。被驳回时`audit_detail`指出是哪个参数；要法人验证就打开`legal_validation_url`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616714)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { applyment_id: 2000000000000137 })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'number' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.applyments._applyment_id_`。 */
export interface PageMethods {
  /**
   * 按申请单号查询二级商户进件
   *
   * 拿进件答复里的申请单号查审核结果，通过并签约后得到`sub_mchid`。被驳回时`audit_detail`指出是哪个参数；要法人验证就打开`legal_validation_url`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616714)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.applyments._applyment_id_.get({
   *   applyment_id: 2000000000000137,
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
