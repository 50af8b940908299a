/** 由openapi/v2/risk/getviolation.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, UnclearPromise } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 银行特约商户违规信息查询：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id?: string | undefined
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 开始时间 */
  begin_time?: string | undefined
  /** 结束时间 */
  end_time?: string | undefined
  /** 页码 */
  page_index?: string | undefined
  /** 每页返回的数量 */
  page_size?: string | undefined
  /** 违规记录数据格式 */
  violation_records_format?: 'csv' | 'json' | undefined
}

/** 银行特约商户违规信息查询：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  result_msg: string
  /**
   * 违规记录，`JSON`文本
   * 收到的是JSON文本，已解析为数据。
   */
  violation_records?: PostResponseViolationRecords
}

/** 银行特约商户违规信息查询：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostResponseViolationRecords {
  /** 记录总数 */
  total_size: number
  /** 违规记录列表 */
  violation_records: PostResponseViolationRecordsViolationRecords[]
}

export interface PostResponseViolationRecordsViolationRecords {
  /** 公司名称 */
  company_name: string
  /** 处理方式 */
  handle_method: string
  /** 处理状态 */
  handle_state: string
  /** 处罚时间 */
  punish_time: string
  /** 违规子商户号 */
  sub_mch_id: string
  /** 最后处理时间 */
  deadline?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/risk/getviolation#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/risk/getviolation',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/violation_records'],
      },
    ],
  },
  paging: {
    form: 'unclear',
    position: '/xml/page_index',
    reason: 'encoded-list',
  },
})

/**
 * 银行特约商户违规信息查询
 *
 * 银行服务商分页拉取特约商户的违规与处罚记录，`violation_records_format`选csv或json。注意每条的最后处理时间，逾期前督促商户整改。
 *
 * `violation_records`是字符串，选json时要再解一层，里面有同名的列表。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
 * @example
 * ```ts
 * const answer = await post(client, { xml: {} })
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): UnclearPromise<PostResponse, 'encoded-list'> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'mch_id', schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'begin_time', schema: { kind: 'string' } },
      { name: 'end_time', schema: { kind: 'string' } },
      { name: 'page_index', schema: { kind: 'string' } },
      { name: 'page_size', schema: { kind: 'string' } },
      {
        name: 'violation_records_format',
        schema: { kind: 'string', enum: [{ value: 'csv' }, { value: 'json' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.risk.getviolation`。 */
export interface PageMethods {
  /**
   * 银行特约商户违规信息查询
   *
   * 银行服务商分页拉取特约商户的违规与处罚记录，`violation_records_format`选csv或json。注意每条的最后处理时间，逾期前督促商户整改。
   *
   * `violation_records`是字符串，选json时要再解一层，里面有同名的列表。
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
   * @example
   * ```ts
   * const answer = await client.v2.risk.getviolation.post({ xml: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): UnclearPromise<PostResponse, 'encoded-list'>
}
