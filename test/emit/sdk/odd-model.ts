import type { Discriminator, Variant } from '../../../generator/model/model.js'
import type { Encryption } from '../../../generator/model/schema.js'
import {
  array,
  binary,
  boolean,
  commonErrors,
  content,
  errorCode,
  grouped,
  integer,
  jsonBody,
  model,
  multipartBody,
  object,
  objectResponse,
  oneOf,
  operation,
  parameter,
  property,
  root,
  span,
  string,
  values,
  webhook,
  xmlBody,
  xmlResponse,
} from './fixtures.js'

const sealed: Encryption = {
  kind: 'encryption',
  algorithm: 'rsa-oaep',
  key: 'platform',
  direction: 'encrypt',
}
const opened: Encryption = {
  kind: 'encryption',
  algorithm: 'rsa-oaep',
  key: 'merchant',
  direction: 'decrypt',
}
const gcm: Encryption = { kind: 'encryption', algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt' }

const long = values(
  'A_VALUE_THAT_IS_LONG_ENOUGH',
  'ANOTHER_VALUE_THAT_IS_LONG',
  '一个很长的中文取值一个很长的中文取值',
  "it's",
)

const oddErrors = [
  errorCode('ORDERPAID', 400, '订单已支付，不能再关联'),
  errorCode('NO Bill Exist', 404, '券不存在<br/>或已核销'),
  errorCode("*/ alert('1') /* `\u0024{x}`", 403, '*/ alert(1) /* @deprecated'),
  errorCode('__proto__', 429),
  errorCode('B'.repeat(300), 500, '超长'),
]

/** The page the project began with. */
export const associate = operation('v3/marketing/busifavor/coupons/associate', 'post', {
  title: '关联订单',
  description: '给商家券记下它用在了哪个订单上。',
  roots: [root('json', '请求数据')],
  requestBody: jsonBody(
    object(
      property('stock_id', string(), '批次号'),
      property('coupon_code', string(), '券码'),
      property('out_trade_no', string(), '商户订单号'),
      property('out_request_no', string(), '商户请求单号'),
    ),
    '请求数据',
  ),
  response: objectResponse(property('wechatpay_associate_time', string(), '关联时间')),
  errors: oddErrors,
  commonErrors: 'v3',
  links: [{ kind: 'link', title: '官方文档', url: 'https://example.com/doc', span }],
  notices: [
    { kind: 'following-notice', webhook: 'v3/TWO.EVENTS', address: ['json', 'stock_id'], span },
    { kind: 'following-notice', webhook: 'v2/transaction-success', span },
    { kind: 'following-notice', webhook: 'v3/LOST', span },
  ],
})

const payer = () =>
  object(property('name?', string({ encryption: sealed }), 'Payer'), property('id', string()))

const oddBody = object(
  property('package', string({ const: 'Sign=WXPay' }), 'Reserved word'),
  property('return?', boolean({ const: true })),
  property('try', integer({ enum: values(1, 2), default: 1 }), 'Number<br/>`1` \\| `2`'),
  property('payer _currency?', string({ default: 'CNY' })),
  property('Record', object(property('Promise', object(property('Date?', string()))))),
  property('Record?', object(property('a', string()))),
  property('goods', array(object(property('detail?', object(property('x', integer())))))),
  property('goods_detail?', object(property('y?', array(array(string({ enum: long })))))),
  property('payer', payer()),
  property('payers?', array(payer())),
  property('scene?', string({ enum: long }), '*/ alert(1) /*'),
  property('scenes?', array(string({ enum: long }))),
  property(
    'extra?',
    string({ content: content('json', array(object(property('k', string({ encryption: sealed }))))) }),
  ),
  property('form?', string({ content: content('urlencoded', object(property('k?', string()))) })),
  property(
    'either?',
    oneOf(
      ['Text', string()],
      ['Object', object(property('z', string()))],
      ['List', array(string({ enum: long }))],
    ),
  ),
  property('open?', object()),
  property('__proto__?', string()),
  property(
    "it's?",
    string({ signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } }),
  ),
)

const odd = [
  operation('v3/odd/{stock_id}/things', 'delete', {
    parameters: [
      parameter('path', 'stock_id', string(), 'Stock'),
      parameter('header', 'Wechatpay-Serial', string()),
      parameter('query', 'limit?', integer()),
    ],
    requestBody: jsonBody(oddBody, 'The data'),
    response: objectResponse(
      property('state', string({ enum: long }), 'State<br/>Second line'),
      property('kind?', integer({ enum: values(1, 2) })),
      property('secret?', string({ encryption: opened })),
      property(
        'list?',
        array(object(property('t', string({ content: content('json', object(property('u', string()))) })))),
      ),
    ),
    deprecated: { kind: 'deprecation', reason: '已下线<br/>*/ no way out', span },
  }),
  operation('v3/odd/{stock_id}/things', 'get', {
    parameters: [parameter('path', 'stock_id', string()), parameter('query', 'payer?', payer())],
    response: { kind: 'stream', status: 200, description: 'A file', span },
    notes: [{ kind: 'note', level: 'important', title: '注意', text: '- one\n- two', span }],
  }),
  operation('v3/odd/{stock_id}/things', 'options', {
    response: { kind: 'redirect', status: 302, description: '', span },
  }),
  operation('v3/odd/things', 'get'),
  operation('v3/odd/things', 'post', { parameters: [parameter('query', 'offset', integer())] }),
  operation('v3/odd/things/return', 'put', {
    parameters: [parameter('header', 'Idempotency-Key', string())],
  }),
  operation('v3/odd/things/Record', 'patch'),
  operation('v3/odd/things/get', 'head'),
  operation('v3/odd/things/', 'post'),
  operation('v3/odd/lists', 'get', {
    parameters: [parameter('query', 'offset?', integer()), parameter('query', 'limit?', integer())],
    response: objectResponse(
      property('da-ta?', array(object(property('id', string())))),
      property('total_count', integer()),
    ),
    paging: {
      kind: 'paging',
      form: 'offset',
      position: ['query', 'offset'],
      first: 0,
      size: ['query', 'limit'],
      items: 'da-ta',
      total: 'total_count',
      next: ['links', 'a/b'],
    },
  }),
  operation('v3/odd/lists', 'post', {
    requestBody: jsonBody(object(property('page_index', string()))),
    response: objectResponse(property('data?', array(string()))),
    paging: { kind: 'paging', form: 'page', position: ['json', 'page_index'], text: true, items: 'data' },
  }),
  operation('v3/odd/lists', 'delete', {
    parameters: [parameter('query', 'offset?', integer())],
    response: objectResponse(property('refund_id_$n', string())),
    paging: { kind: 'unclear-paging', position: ['query', 'offset'], reason: 'numbered-fields' },
  }),
  operation('v3/odd/choices', 'post', {
    parameters: grouped(
      'exactly-one',
      'id',
      parameter('query', 'out_order_no', string({ minLength: 1, maxLength: 32 })),
      parameter('query', 'query_id', string()),
    ),
    requestBody: jsonBody(
      object(
        ...grouped(
          'exactly-one',
          'order',
          property('transaction_id', string({ minLength: 32, maxLength: 32 }), '订单号'),
          property('out_trade_no', string({ minLength: 6, maxLength: 32 }), '商户订单号'),
        ),
        ...grouped(
          'at-least-one',
          "it's",
          property("a'b", integer({ minimum: 1, maximum: 100 })),
          property('c', array(string({ maxLength: 8 }), { maxItems: 50 })),
          property('ids', string({ content: content('json', array(string(), { minItems: 1 })) })),
        ),
        property('amount', integer({ minimum: 1 })),
        property(
          'rules?',
          array(
            object(
              property('name', string()),
              ...grouped(
                'exactly-one',
                'x',
                property('fixed', object(property('value', integer()))),
                property('rate', integer()),
              ),
            ),
          ),
        ),
      ),
    ),
    response: objectResponse(
      ...grouped('exactly-one', 'order', property('x', string({ maxLength: 1 })), property('y', string())),
    ),
  }),
  operation('v2/pay/choices', 'post', {
    requestBody: xmlBody(
      object(
        ...grouped(
          'at-least-one',
          'order',
          property('transaction_id', string()),
          property('out_trade_no', string()),
        ),
        // Too many ways to choose: they stay comments.
        ...grouped(
          'exactly-one',
          'way',
          ...Array.from({ length: 9 }, (_, at) => property(`way_${at}`, string())),
        ),
      ),
    ),
    response: xmlResponse(),
  }),
  operation('v3/odd/1.0-final', 'get', {
    options: { kind: 'call-options', baseUri: 'https://example.com/hk/', fragment: '#x', timeout: 30 },
  }),
  operation('v3/odd/upload-file', 'post', {
    requestBody: multipartBody(
      property('file', binary, 'The file'),
      property(
        'meta',
        string({
          content: content('json', object(property('sha256', string()), property('filename', string()))),
        }),
      ),
    ),
    response: objectResponse(property('media_id', string())),
  }),
  operation('v3/odd/upload-two', 'post', {
    requestBody: multipartBody(
      property('front_file', binary),
      property('back_file', binary),
      property('front_sha256', string(), 'The first'),
      property(
        'meta',
        string({
          content: content(
            'json',
            object(
              property('file_type', string()),
              property(
                'back',
                object(
                  property('digest_alogrithm', string({ enum: values('SHA256', 'SM3') })),
                  property('digest', string()),
                ),
              ),
            ),
          ),
        }),
      ),
    ),
  }),
  operation('v2/pay/bill', 'post', {
    commonErrors: 'v2/pay',
    errors: [errorCode('invalid bill_type', undefined, '类型有误')],
    options: { kind: 'call-options', security: true, nonceless: true },
    requestBody: xmlBody(
      object(property('appid', string()), property('nonce_str', string()), property('sign', string())),
    ),
    response: {
      kind: 'error-only',
      status: 200,
      mediaType: 'application/xml',
      error: object(property('return_code', string({ enum: values('FAIL') })), property('count?', integer())),
      span,
    },
  }),
  operation('v2/pay/orderquery', 'post', {
    commonErrors: 'v2/pay',
    requestBody: xmlBody(
      object(property('a_$n?', string()), property('a_1?', integer()), property('a_$m?', boolean())),
    ),
    response: xmlResponse(
      property('coupon_count?', integer()),
      property('coupon_id_$n?', string(), 'One per index'),
      property('coupon_type_$n_$m?', string({ enum: values('CASH', 'NO_CASH') })),
      property('coupon_scene_$n?', string({ enum: long })),
      property('paid?', boolean()),
      property('rows?', array(object(property('n', integer())))),
      property('sign', string()),
    ),
  }),
]

const resource = object(
  property('event_type?', string({ enum: values('EVENT_TYPE_X') })),
  property('phone?', string({ encryption: opened })),
  property('resource?', object(property('a', integer()))),
  property('goods?', array(object(property('goods_id', string())))),
)

/** A body as v3 notices have it. */
export function envelope(...eventTypes: readonly string[]) {
  return object(
    property('id', string(), 'Unique'),
    property('event_type', string({ enum: values(...eventTypes) }), 'Type'),
    property(
      'resource',
      object(
        property('algorithm', string({ enum: values('AEAD_AES_256_GCM') })),
        property('ciphertext', string({ encryption: gcm, content: content('encrypted', resource) }), '密文'),
      ),
    ),
  )
}

function variant(name: string, ...discriminators: readonly Discriminator[]): Variant {
  return { kind: 'variant', name, text: `With **${name}**`, discriminators, span }
}

const webhooks = [
  webhook('v2/TRANSACTION.FAIL', object(property('return_code', string()), property('fee', integer())), {
    requestBody: xmlBody(object(property('return_code', string()), property('fee', integer()))),
    variants: [
      variant(
        'THIRD',
        { field: 'fee', value: '3', path: ['fee'] },
        { field: 'return_code', path: ['return_code'] },
      ),
    ],
  }),
  webhook('v2/transaction-success', object(property('return_code', string())), {
    sentAfter: ['v3/marketing/busifavor/coupons/associate#post', 'v3/odd/things/#post', 'v3/lost#get'],
  }),
  webhook('v3/TRANSACTION.FAIL', envelope('TRANSACTION.FAIL'), { ciphertext: ['resource', 'ciphertext'] }),
  webhook('v3/TWO.EVENTS', envelope('TWO.EVENTS', 'TRANSACTION.FAIL'), {
    ciphertext: ['resource', 'ciphertext'],
    eventTypes: ['TWO.EVENTS', 'TRANSACTION.FAIL'],
    parameters: [parameter('header', 'Wechatpay-Nonce', string(), 'Nonce')],
    variants: [
      variant('PARTNER'),
      variant('A_LONG_NAME_THAT_MAKES_A_SIGNATURE_TOO_LONG_FOR_A_LINE', {
        field: 'phone',
        path: ['resource', 'ciphertext', 'phone'],
      }),
      variant(
        'MESSAGE',
        { field: 'a', path: ['resource', 'ciphertext', 'resource', 'a'] },
        { field: 'algorithm', value: 'AEAD_AES_256_GCM', path: ['resource', 'algorithm'] },
        { field: 'algorithm', value: 'ANOTHER', path: ['resource', 'algorithm'] },
      ),
      variant('MESSAGE', { field: 'goods_id', path: ['resource', 'ciphertext', 'goods', 'goods_id'] }),
    ],
    reply: {
      kind: 'webhook-reply',
      statuses: ['20X'],
      headers: [parameter('header', 'Authorization', string())],
      mediaType: 'application/json',
      body: object(property('code', string())),
      bodyRequired: true,
      roots: [],
      span,
    },
  }),
]

/** Everything odd that the dialect has, in one model. */
export const oddModel = model([associate, ...odd], webhooks, [
  commonErrors('v2/pay', errorCode('SYSTEMERROR', undefined, '结果未知')),
  commonErrors(
    'v3',
    errorCode('SIGN_ERROR', 401, '签名不符'),
    errorCode('UNAVAILABLE', 502),
    errorCode('UNAVAILABLE', 503),
  ),
])
