/** Generated from openapi/v2/secapi/mch/submchmanage.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 银行特约商户录入/资料查询: request */
export interface PostRequest {
  /** 声明请求的查询参数 */
  query: PostRequestQuery
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /**
   * 操作
   * `add` | `query` 枚举值之一
   */
  action: 'add' | 'query'
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户名称 */
  merchant_name?: string
  /** 商户识别码 */
  sub_mch_id?: string
  /** 页码 */
  page_index: string
  /** 展示资料个数 */
  page_size?: string
}

/** 银行特约商户录入/资料查询: response */
export interface PostResponse {
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 业务结果
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 总记录数 */
  total: string
  /** 商户信息列表 */
  mchinfo: PostResponseMchinfo[]
}

/** 银行特约商户录入/资料查询: codes of its errors */
export type PostErrorCode = V2ErrorCode

export interface PostResponseMchinfo {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户名称 */
  merchant_name: string
  /** 商户简称 */
  merchant_shortname: string
  /** 客服电话 */
  service_phone: string
  /** 联系人 */
  contact?: string
  /** 联系电话 */
  contact_phone?: string
  /** 联系邮箱 */
  contact_email?: string
  /** 经营类目 */
  business: string
  /** 渠道商商户号 */
  channel_id: string
  /** 渠道商名称 */
  channel_name: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/submchmanage#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/submchmanage',
  queryParameters: ['action'],
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
    arrays: ['/mchinfo'],
  },
})

/**
 * 银行特约商户录入/资料查询
 *
 * 同一个地址按`action`分工：`add`报备商户资料并生成识别码，`query`按识别码或名称分页查资料。没有识别码的商户不能发起交易。
 *
 * 参数`action`放在查询串里，不进XML；返回的字段以`action`为查询时为准。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   query: { action: 'add' },
 *   xml: { appid: 'wx5a7c1e9d3b2f4860', mch_id: '1900000109', page_index: '1' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  query: [
    {
      name: 'action',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'add' }, { value: 'query' }] },
    },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'merchant_name', schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'page_index', required: true, schema: { kind: 'string' } },
      { name: 'page_size', schema: { kind: 'string' } },
    ],
  },
}))
