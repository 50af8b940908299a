import type { ApiProtocol, ApiProtocols, ErrorBody, PlainJson } from './api-protocols.js'

/** A sentence in each language of the outputs. */
interface Said {
  readonly zh: string
  readonly en: string
}

/** Chooses the language. */
type Say = (said: Said) => string

/** Official documents, 错误码和错误提示 and 签名错误: `detail` and all of its members may be absent. */
function errorDetail(say: Say): PlainJson {
  const text = (said: Said): PlainJson => ({ type: 'string', description: say(said) })
  return {
    type: 'object',
    description: say({ en: 'What exactly is wrong.', zh: '错误的具体位置和原因。' }),
    properties: {
      field: text({
        en: 'The field, as a JSON pointer or as the name of a parameter.',
        zh: '出错的字段：JSON指针或参数名。',
      }),
      location: text({
        en: 'Where the field stands: `body`, `query`, `url`, `header`, `authorization`.',
        zh: '字段所在的位置：`body`、`query`、`url`、`header`、`authorization`。',
      }),
      issue: text({ en: 'What is wrong with it.', zh: '错误的原因。' }),
      value: {
        description: say({
          en: 'The value that was received, of any type.',
          zh: '微信支付收到的值，类型不限。',
        }),
      },
      sign_information: {
        type: 'object',
        description: say({
          en: 'With `SIGN_ERROR`: what the service signed to compare.',
          zh: '错误码为`SIGN_ERROR`时：微信支付验签所用的签名串。',
        }),
        properties: {
          method: text({ en: 'HTTP method.', zh: 'HTTP方法。' }),
          url: text({ en: 'Path and query.', zh: '路径和查询参数。' }),
          truncated_sign_message: text({ en: 'The beginning of the signed text.', zh: '签名串的开头部分。' }),
          sign_message_length: {
            type: 'integer',
            description: say({ en: 'Length of the signed text.', zh: '签名串的长度。' }),
          },
        },
      },
    },
  }
}

/** The body of refused calls; official documents, 错误码和错误提示. */
function errorSchema(say: Say): ErrorBody['schema'] {
  return {
    type: 'object',
    description: say({ en: 'Why the service refused the call.', zh: '微信支付拒绝请求的原因。' }),
    properties: {
      code: {
        type: 'string',
        description: say({ en: 'Error code, such as `PARAM_ERROR`.', zh: '错误码，如`PARAM_ERROR`。' }),
      },
      message: {
        type: 'string',
        description: say({ en: 'The reason, for people.', zh: '错误描述，供人阅读。' }),
      },
      detail: errorDetail(say),
    },
    required: ['code', 'message'],
  }
}

/** The form of the id of a public key of WeChat Pay. */
const keyId = 'PUB_KEY_ID_0119000001092026080100000000000001'

function v3(say: Say): ApiProtocol {
  const header =
    '`Authorization: WECHATPAY2-SHA256-RSA2048 mchid=…,nonce_str=…,timestamp=…,serial_no=…,signature=…`'
  return {
    signature: {
      name: 'v3Signature',
      scheme: {
        type: 'http',
        scheme: 'WECHATPAY2-SHA256-RSA2048',
        description: say({
          en: `Signature of the request with the merchant's RSA key: ${header}.`,
          zh: `用商户的RSA私钥对请求签名：${header}。`,
        }),
      },
    },
    suppliedFields: [],
    keyHeader: {
      name: 'Wechatpay-Serial',
      description: say({
        en: 'The public key or certificate of WeChat Pay that fields of the request are encrypted with.',
        zh: '加密请求字段所用的微信支付公钥ID或平台证书序列号。',
      }),
      when: 'where-encrypted',
      example: keyId,
    },
    error: { name: 'V3Error', mediaType: 'application/json', schema: errorSchema(say) },
    codeFields: ['code'],
  }
}

/** Official documents, 品牌API概述 and 微信支付公钥说明. */
function brand(say: Say): ApiProtocol {
  const header =
    '`Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=…,nonce_str=…,timestamp=…,serial_no=…,signature=…`'
  return {
    signature: {
      name: 'brandSignature',
      scheme: {
        type: 'http',
        scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
        description: say({
          en: `Signature of the request with the brand's RSA key: ${header}.`,
          zh: `用品牌的RSA私钥对请求签名：${header}。`,
        }),
      },
    },
    suppliedFields: [],
    keyHeader: {
      name: 'Wechatpay-Serial',
      description: say({
        en: "Id of the brand's public key of WeChat Pay, which signs the answer and encrypts fields of the request. The client supplies it.",
        zh: '品牌的微信支付公钥ID，用于应答签名和请求字段加密。由客户端填写。',
      }),
      when: 'always',
      example: keyId,
    },
    error: { name: 'BrandError', mediaType: 'application/json', schema: errorSchema(say) },
    codeFields: ['code'],
  }
}

function v2(say: Say): ApiProtocol {
  return {
    suppliedFields: [
      {
        name: 'nonce_str',
        description: say({
          en: 'Random text of at most 32 characters. The client supplies it.',
          zh: '随机字符串，至多32个字符。由客户端填写。',
        }),
        unless: 'nonceless',
      },
      {
        name: 'sign',
        description: say({
          en: 'Digest (MD5, or HMAC-SHA256 where `sign_type` says so) of all other fields with the APIv2 key. The client supplies it as the last one.',
          zh: '用APIv2密钥对其他全部字段计算的摘要，默认MD5，`sign_type`可指定HMAC-SHA256。由客户端最后填写。',
        }),
      },
    ],
    codeFields: ['err_code', 'error_code'],
  }
}

/**
 * What the calls of WeChat Pay have in common, with its sentences in one language. Errors of v2 are answers with status 200
 * whose codes are not `SUCCESS`.
 */
export function wechatPayIn(language: keyof Said): ApiProtocols {
  const say: Say = said => said[language]
  return {
    service: {
      name: { zh: '微信支付', en: 'WeChat Pay' },
      disclaimer: {
        zh: '本项目与腾讯、微信支付无隶属关系。',
        en: 'Not affiliated with Tencent or WeChat Pay.',
      },
      keywords: ['wechatpay', 'wechat-pay', 'weixin', '微信支付', 'payment'],
    },
    server: 'https://api.mch.weixin.qq.com',
    of: { v3: v3(say), brand: brand(say), v2: v2(say) },
    clientCertificate: {
      name: 'clientCertificate',
      scheme: {
        type: 'mutualTLS',
        description: say({
          en: "The merchant's client certificate, for calls of v2 that move money back or out.",
          zh: '商户API证书：APIv2中退款、付款等涉及资金的接口需要。',
        }),
      },
    },
  }
}
