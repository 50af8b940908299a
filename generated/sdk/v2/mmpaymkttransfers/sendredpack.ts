/** Generated from openapi/v2/mmpaymkttransfers/sendredpack.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 发放普通红包: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户订单号，重试时不可更换 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 公众账号appid */
  wxappid: string
  /** 触达用户appid */
  msgappid?: string
  /** 商户名称 */
  send_name: string
  /** 用户openid */
  re_openid: string
  /** 红包总金额，单位为分 */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /** 红包祝福语 */
  wishing: string
  /** 调用接口的机器IP */
  client_ip: string
  /** 活动名称 */
  act_name: string
  /** 备注 */
  remark: string
  /**
   * 场景ID，金额超出常规范围时必传
   * `PRODUCT_1` | `PRODUCT_2` | `PRODUCT_3` | `PRODUCT_4` | `PRODUCT_5` | `PRODUCT_6` | `PRODUCT_7` | `PRODUCT_8` 枚举值之一
   */
  scene_id?:
    | 'PRODUCT_1'
    | 'PRODUCT_2'
    | 'PRODUCT_3'
    | 'PRODUCT_4'
    | 'PRODUCT_5'
    | 'PRODUCT_6'
    | 'PRODUCT_7'
    | 'PRODUCT_8'
}

/** 发放普通红包: response */
export interface PostResponse {
  /**
   * 通信结果，FAIL时看return_msg
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
  return_msg?: string
  /**
   * 业务结果，FAIL时看err_code
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /** 红包总金额，单位为分 */
  total_amount: number
  /** 红包订单的微信单号 */
  send_listid: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v2/mmpaymkttransfers/sendredpack#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/sendredpack',
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
    numbers: ['/total_amount'],
  },
})

/**
 * 发放普通红包
 *
 * 给一个用户发一个现金红包，由用户自己领取。
 *
 * 商家转账已取代现金红包，新商户不能再开通；已开通的商户可以继续使用。新的产品见[发起转账](/openapi/v3/fund-app/mch-transfer/transfer-bills)。
 *
 * 须带商户证书。结果不明时用原商户订单号重试或查询，换号会重复发放。金额单位是分，红包个数固定为一个。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_billno: 'HB20260801000001',
 *     mch_id: '1900000109',
 *     wxappid: 'wx6f3a90c2d5e81b47',
 *     send_name: '山前咖啡',
 *     re_openid: 'oUpF8uDemo0000000000000000A1',
 *     total_amount: 500,
 *     total_num: 1,
 *     wishing: '周末愉快',
 *     client_ip: '203.0.113.8',
 *     act_name: '八月会员活动',
 *     remark: '每人限领一个',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}
