/** Generated from openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询投诉协商历史（境外）: request */
export interface GetRequest {
  /** 投诉单号 */
  complaint_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /**
   * 商户语言
   * `ZH_CN` | `ZH_TW` | `ZH_HK` | `EN` | `JA` | `KO` | `TH` | `VI` | `RU` | `DE` | `FR` | `AR` | `ES` 枚举值之一
   */
  mch_language?:
    | 'ZH_CN'
    | 'ZH_TW'
    | 'ZH_HK'
    | 'EN'
    | 'JA'
    | 'KO'
    | 'TH'
    | 'VI'
    | 'RU'
    | 'DE'
    | 'FR'
    | 'AR'
    | 'ES'
}

/** 查询投诉协商历史（境外）: response */
export interface GetResponse {
  /** 投诉协商历史 */
  data?: GetResponseData[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}

/** 查询投诉协商历史（境外）: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 操作流水号 */
  log_id: string
  /** 操作人 */
  operator: string
  /** 操作时间 */
  operate_time: string
  /**
   * 操作类型
   * `USER_CREATE_COMPLAINT` | `USER_CONTINUE_COMPLAINT` | `USER_RESPONSE` | `PLATFORM_RESPONSE` | `MERCHANT_RESPONSE` | `MERCHANT_CONFIRM_COMPLETE` | `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE` | `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE` | `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE` | `USER_REVOKE_COMPLAINT` | `USER_COMFIRM_COMPLAINT` | `PLATFORM_HELP_APPLICATION` | `USER_APPLY_PLATFORM_HELP` | `MERCHANT_APPROVE_REFUND` | `MERCHANT_REFUSE_RERUND` | `USER_SUBMIT_SATISFACTION` | `SERVICE_ORDER_CANCEL` | `SERVICE_ORDER_COMPLETE` | `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE` | `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE` | `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE` 枚举值之一
   */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'PLATFORM_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
    | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_COMFIRM_COMPLAINT'
    | 'PLATFORM_HELP_APPLICATION'
    | 'USER_APPLY_PLATFORM_HELP'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REFUSE_RERUND'
    | 'USER_SUBMIT_SATISFACTION'
    | 'SERVICE_ORDER_CANCEL'
    | 'SERVICE_ORDER_COMPLETE'
    | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
    | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
    | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
    | (string & {})
  /** 操作内容 */
  operate_details?: string
  /** 图片凭证 */
  image_list?: string[]
  /** 操作资料列表 */
  complaint_media_list?: GetResponseDataComplaintMediaList
}

export interface GetResponseDataComplaintMediaList {
  /**
   * 媒体文件业务类型
   * `USER_COMPLAINT_IMAGE` | `OPERATION_IMAGE` 枚举值之一
   */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文件请求url */
  media_url: string[]
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys',
  pathParameters: ['complaint_id'],
  queryParameters: ['limit', 'offset', 'mch_language'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询投诉协商历史（境外）
 *
 * 按时间看用户、商户、平台在一件投诉里各说过什么，交接或复盘时用。图片凭`media_url`另行下载；路径拼作`historys`。
 * @see [官方文档](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   complaint_id: '200000020260801000000000042',
 *   query: { limit: 50, offset: 10, mch_language: 'ZH_CN' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
    {
      name: 'mch_language',
      schema: {
        kind: 'string',
        enum: [
          { value: 'ZH_CN' },
          { value: 'ZH_TW' },
          { value: 'ZH_HK' },
          { value: 'EN' },
          { value: 'JA' },
          { value: 'KO' },
          { value: 'TH' },
          { value: 'VI' },
          { value: 'RU' },
          { value: 'DE' },
          { value: 'FR' },
          { value: 'AR' },
          { value: 'ES' },
        ],
      },
    },
  ],
}))
