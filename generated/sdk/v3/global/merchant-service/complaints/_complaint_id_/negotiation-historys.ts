/** 由openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询投诉协商历史（境外）：请求 */
export interface GetRequest {
  /** 投诉单号 */
  complaint_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 商户语言 */
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
    | undefined
}

/** 查询投诉协商历史（境外）：应答 */
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

/** 查询投诉协商历史（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 操作流水号 */
  log_id: string
  /** 操作人 */
  operator: string
  /** 操作时间 */
  operate_time: string
  /** 操作类型 */
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
  /** 媒体文件业务类型 */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文件请求url */
  media_url: string[]
}

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询投诉协商历史（境外）
 *
 * 按时间看用户、商户、平台在一件投诉里各说过什么，交接或复盘时用。图片凭`media_url`另行下载；路径拼作`historys`。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   complaint_id: '200000020260801000000000042',
 *   query: { limit: 50, offset: 10, mch_language: 'ZH_CN' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys`。 */
export interface PageMethods {
  /**
   * 查询投诉协商历史（境外）
   *
   * 按时间看用户、商户、平台在一件投诉里各说过什么，交接或复盘时用。图片凭`media_url`另行下载；路径拼作`historys`。
   *
   * 分页返回：`paginate(client.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys.get({
   *   complaint_id: '200000020260801000000000042',
   *   query: { limit: 50, offset: 10, mch_language: 'ZH_CN' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
