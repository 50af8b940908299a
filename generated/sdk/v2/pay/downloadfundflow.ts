/** 由openapi/v2/pay/downloadfundflow.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 下载资金账单（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * 固定枚举值`HMAC-SHA256`
   */
  sign_type: string
  /** 资金账单日期 */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'Basic' | 'Operation' | 'Fees'
  /**
   * 压缩账单
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
}

/** 下载资金账单（V2）：应答 */
export type PostResponse = StreamResponse

/** 下载资金账单（V2）：失败时的应答 */
export interface PostError {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 业务结果
   * `FAIL` 枚举值
   */
  result_code?: 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/**
 * 下载资金账单（V2）：错误码
 *
 * - `SYSTEMERROR`: 微信侧内部错误，稍后再次下载
 * - `PARAM_ERROR`: 参数有误，对照参数表检查后再试
 * - `NO_BILL_EXIST`: 账单不存在，确认当日确有资金变动
 * - `BILL_CREATING`: 账单生成中，次日稍晚再取
 */
export type PostErrorCode = 'SYSTEMERROR' | 'PARAM_ERROR' | 'NO_BILL_EXIST' | 'BILL_CREATING' | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/downloadfundflow#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/downloadfundflow',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'error-only',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 下载资金账单（V2）
 *
 * 按日期和账户类型下载资金流水，最早到2017年6月1日。`account_type`分基本、运营、手续费三种账户，一次一种；签名只认`HMAC-SHA256`。
 *
 * 成功时正文是账单文本，带`tar_type`时为GZIP压缩流；返回XML说明出错了。账单里的金额以元为单位。
 * @see [官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7)
 * @see [官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7)
 * @see [官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7)
 * @see [官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9)
 * @see [官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7)
 * @see [官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939779)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935220)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937075)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939788)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937603)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941526)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4012181559)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     bill_date: '20260803',
 *     account_type: 'Basic',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string' } },
      { name: 'bill_date', required: true, schema: { kind: 'string' } },
      {
        name: 'account_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'Basic' }, { value: 'Operation' }, { value: 'Fees' }] },
      },
      { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.downloadfundflow`。 */
export interface PageMethods {
  /**
   * 下载资金账单（V2）
   *
   * 按日期和账户类型下载资金流水，最早到2017年6月1日。`account_type`分基本、运营、手续费三种账户，一次一种；签名只认`HMAC-SHA256`。
   *
   * 成功时正文是账单文本，带`tar_type`时为GZIP压缩流；返回XML说明出错了。账单里的金额以元为单位。
   * @see [官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7)
   * @see [官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7)
   * @see [官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7)
   * @see [官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9)
   * @see [官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7)
   * @see [官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939779)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935220)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937075)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939788)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937603)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941526)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4012181559)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.downloadfundflow.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     bill_date: '20260803',
   *     account_type: 'Basic',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
