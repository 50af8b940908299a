/** 由openapi/v2/secapi/mch/submchmanage.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 银行特约商户录入/资料查询：请求 */
export interface PostRequest {
  /** 声明请求的查询参数 */
  query: PostRequestQuery
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /** 操作 */
  action: 'add' | 'query'
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户名称 */
  merchant_name?: string | undefined
  /** 商户识别码 */
  sub_mch_id?: string | undefined
  /** 页码 */
  page_index: string
  /** 展示资料个数 */
  page_size?: string | undefined
}

/** 银行特约商户录入/资料查询：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 总记录数 */
  total: string
  /** 商户信息列表 */
  mchinfo: PostResponseMchinfo[]
}

/** 银行特约商户录入/资料查询：错误码 */
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

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'page',
    position: '/xml/page_index',
    text: true,
    items: 'mchinfo',
    total: 'total',
  },
})

/**
 * 银行特约商户录入/资料查询
 *
 * 同一个地址按`action`分工：`add`报备商户资料并生成识别码，`query`按识别码或名称分页查资料。没有识别码的商户不能发起交易。
 *
 * 参数`action`放在查询串里，不进XML；返回的字段以`action`为查询时为准。
 *
 * 分页返回：`paginate(post, client, request)`逐个取得`mchinfo`的全部元素。第一页的`xml.page_index`须由你给出：表格没有说明从0还是从1开始。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   query: { action: 'add' },
 *   xml: { appid: 'wx5a7c1e9d3b2f4860', mch_id: '1900000109', page_index: '1' },
 * })
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): PagedPromise<PostResponse, 'mchinfo'> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v2.secapi.mch.submchmanage`。 */
export interface PageMethods {
  /**
   * 银行特约商户录入/资料查询
   *
   * 同一个地址按`action`分工：`add`报备商户资料并生成识别码，`query`按识别码或名称分页查资料。没有识别码的商户不能发起交易。
   *
   * 参数`action`放在查询串里，不进XML；返回的字段以`action`为查询时为准。
   *
   * 分页返回：`paginate(client.v2.secapi.mch.submchmanage.post, request)`逐个取得`mchinfo`的全部元素。第一页的`xml.page_index`须由你给出：表格没有说明从0还是从1开始。
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mch.submchmanage.post({
   *   query: { action: 'add' },
   *   xml: { appid: 'wx5a7c1e9d3b2f4860', mch_id: '1900000109', page_index: '1' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): PagedPromise<PostResponse, 'mchinfo'>
}
