/**
 * What developers type into the search, and what should come first.
 *
 * A result is named by its address without `.html` (`/openapi/v3/certificates`, `/catalogue/v3/refund`), or as
 * `guide:NAME`, `error:CODE` or `field:NAME`. Each of `first` is a good first result.
 * What stands in `near` must be among the first five.
 *
 * The first half was written before the ranking.
 */
export interface SearchQuery {
  readonly query: string
  readonly first: readonly string[]
  readonly near?: readonly string[]
}

const pay = '/openapi/v3/pay/transactions'
const partnerPay = '/openapi/v3/pay/partner/transactions'
const refunds = '/openapi/v3/refund/domestic/refunds'
const transfer = '/openapi/v3/fund-app/mch-transfer/transfer-bills'
const coupons = '/openapi/v3/marketing/busifavor'
const signing = 'guide:signing'

export const queriesBeforeRanking: readonly SearchQuery[] = [
  // Refunds
  {
    query: '退款',
    first: [refunds],
    near: ['/catalogue/v3/refund', `${refunds}/{out_refund_no}`],
  },
  { query: '退款通知', first: ['/webhook/v3/REFUND.SUCCESS'] },
  { query: '怎么退款', first: [refunds] },
  { query: 'refund', first: [refunds], near: ['/catalogue/v3/refund'] },
  { query: '/v3/refund', first: [refunds], near: [`${refunds}/{out_refund_no}`] },
  { query: 'v3/refund/domestic/refunds', first: [refunds] },
  { query: 'refnud', first: [refunds] },
  // Error codes and fields
  { query: 'PARAM_ERROR', first: ['error:PARAM_ERROR'] },
  { query: 'SIGN_ERROR', first: ['error:SIGN_ERROR'] },
  { query: 'out_trade_no', first: ['field:out_trade_no'], near: [`${pay}/jsapi`] },
  { query: 'notify_url', first: ['field:notify_url'], near: [`${pay}/jsapi`] },
  { query: 'openid', first: ['field:openid'] },
  // Orders
  { query: 'jsapi', first: [`${pay}/jsapi`], near: [`${partnerPay}/jsapi`] },
  { query: 'JSAPI下单', first: [`${pay}/jsapi`], near: [`${partnerPay}/jsapi`] },
  { query: '小程序支付', first: [`${pay}/jsapi`], near: [`${partnerPay}/miniprogram`] },
  { query: 'native', first: [`${pay}/native`] },
  { query: '扫码支付', first: [`${pay}/native`] },
  { query: 'h5支付', first: [`${pay}/h5`] },
  { query: 'app支付', first: [`${pay}/app`] },
  { query: '付款码', first: [`${pay}/codepay`] },
  { query: 'micropay', first: ['/openapi/v2/pay/micropay', `${pay}/codepay`] },
  { query: '统一下单', first: ['/openapi/v2/pay/unifiedorder'] },
  { query: 'unifiedorder', first: ['/openapi/v2/pay/unifiedorder'] },
  { query: '服务商下单', first: [`${partnerPay}/jsapi`] },
  {
    query: '查询订单',
    first: [`${pay}/out-trade-no/{out_trade_no}`, `${pay}/id/{transaction_id}`],
    near: [`${pay}/out-trade-no/{out_trade_no}`],
  },
  { query: '关单', first: [`${pay}/out-trade-no/{out_trade_no}/close`] },
  { query: '关闭订单', first: [`${pay}/out-trade-no/{out_trade_no}/close`] },
  { query: '合单', first: ['/openapi/v3/combine-transactions/jsapi', '/catalogue/v3/combine'] },
  { query: 'combine', first: ['/openapi/v3/combine-transactions/jsapi', '/catalogue/v3/combine'] },
  { query: 'https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi', first: [`${pay}/jsapi`] },
  // Money
  { query: '分账', first: ['/openapi/v3/profitsharing/orders'], near: ['/catalogue/v3/profit-sharing'] },
  { query: 'profitsharing', first: ['/openapi/v3/profitsharing/orders', '/catalogue/v3/profit-sharing'] },
  { query: 'profit sharing', first: ['/openapi/v3/profitsharing/orders', '/catalogue/v3/profit-sharing'] },
  {
    query: '商家转账',
    first: ['/catalogue/v3/transfer', transfer],
    near: [transfer, '/catalogue/v3/transfer'],
  },
  { query: '转账', first: [transfer], near: ['/catalogue/v3/transfer'] },
  { query: 'transfer to balance', first: [transfer] },
  { query: '企业付款', first: [transfer] },
  {
    query: '红包',
    first: [
      '/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches',
      '/catalogue/v3/brand-red-packet',
      '/openapi/v2/mmpaymkttransfers/sendredpack',
    ],
  },
  {
    query: '账单',
    first: ['/openapi/v3/bill/tradebill', '/catalogue/v3/bill'],
    near: ['/catalogue/v3/bill'],
  },
  { query: '对账', first: ['/openapi/v3/bill/tradebill', '/catalogue/v3/bill'] },
  { query: '下载账单', first: ['/openapi/v3/billdownload/file'] },
  // Coupons
  {
    query: '商家券',
    first: ['/catalogue/v3/busifavor', `${coupons}/stocks`],
    near: ['/catalogue/v3/busifavor'],
  },
  {
    query: '优惠券',
    first: [
      '/catalogue/v3/favor',
      '/catalogue/v3/busifavor',
      `${coupons}/stocks`,
      '/openapi/v3/marketing/favor/coupon-stocks',
    ],
  },
  { query: 'associate', first: [`${coupons}/coupons/associate`] },
  { query: 'busifavor', first: ['/catalogue/v3/busifavor', `${coupons}/stocks`] },
  // Notices
  {
    query: '回调',
    first: ['/webhook/v3/TRANSACTION.SUCCESS', '/webhook/', 'guide:webhooks'],
    near: ['/webhook/v3/TRANSACTION.SUCCESS'],
  },
  { query: '支付成功通知', first: ['/webhook/v3/TRANSACTION.SUCCESS'] },
  { query: 'TRANSACTION.SUCCESS', first: ['/webhook/v3/TRANSACTION.SUCCESS'] },
  // Merchants, complaints, certificates, other products
  { query: '进件', first: ['/openapi/v3/applyment4sub/applyment/'], near: ['/catalogue/v3/applyments'] },
  { query: '特约商户', first: ['/catalogue/v3/applyments', '/openapi/v3/applyment4sub/applyment/'] },
  { query: '投诉', first: ['/openapi/v3/merchant-service/complaints-v2', '/catalogue/v3/complaints'] },
  {
    query: '平台证书',
    first: ['/openapi/v3/certificates', '/catalogue/v3/certificates'],
    near: ['/openapi/v3/certificates'],
  },
  { query: 'certificates', first: ['/openapi/v3/certificates'] },
  { query: 'GET /v3/certificates', first: ['/openapi/v3/certificates'] },
  { query: '支付分', first: ['/catalogue/v3/payscore', '/openapi/v3/payscore/serviceorder#post'] },
  { query: 'payscore', first: ['/catalogue/v3/payscore', '/openapi/v3/payscore/serviceorder#post'] },
  {
    query: '发票',
    first: ['/catalogue/v3/fapiao', '/openapi/v3/new-tax-control-fapiao/fapiao-applications'],
  },
  // Guides
  { query: '签名', first: [signing] },
  { query: '验签', first: [signing, 'guide:webhooks'] },
  { query: '时间戳', first: [signing, 'guide:troubleshooting', 'guide:money-and-time'] },
  // The same, typed otherwise
  { query: 'ＪＳＡＰＩ下单', first: [`${pay}/jsapi`] },
  { query: 'REFUND', first: [refunds] },
  { query: 'param_error', first: ['error:PARAM_ERROR'] },
  { query: '  退款  ', first: [refunds] },
]

/** Written while the ranking was made. */
export const queriesWhileRanking: readonly SearchQuery[] = [
  // The way people ask
  { query: '如何退款', first: [refunds] },
  { query: '退款接口', first: [refunds] },
  { query: '退款 api', first: [refunds] },
  { query: '微信支付退款', first: [refunds] },
  { query: '申请退款', first: [refunds] },
  { query: '退款查询', first: [`${refunds}/{out_refund_no}`] },
  { query: '查询退款', first: [`${refunds}/{out_refund_no}`] },
  { query: '退款回调', first: ['/webhook/v3/REFUND.SUCCESS'] },
  {
    query: '退款异常',
    first: [`${refunds}/{refund_id}/apply-abnormal-refund`, '/webhook/v3/REFUND.ABNORMAL'],
  },
  { query: '怎么调用转账接口', first: [transfer] },
  { query: '下单', first: [`${pay}/jsapi`] },
  { query: '支付回调', first: ['/webhook/v3/TRANSACTION.SUCCESS'] },
  { query: '支付通知', first: ['/webhook/v3/TRANSACTION.SUCCESS'] },
  { query: '公众号支付', first: [`${pay}/jsapi`] },
  { query: '二维码支付', first: [`${pay}/native`] },
  {
    query: '小程序下单',
    first: [`${partnerPay}/miniprogram`, `${pay}/jsapi`],
    near: [`${partnerPay}/miniprogram`],
  },
  { query: '服务商小程序下单', first: [`${partnerPay}/miniprogram`] },
  { query: '服务商退款', first: [refunds, '/openapi/v3/ecommerce/refunds/apply'] },
  { query: '服务商 jsapi', first: [`${partnerPay}/jsapi`] },
  { query: '撤单', first: [`${pay}/out-trade-no/{out_trade_no}/reverse`] },
  { query: '查单', first: [`${pay}/out-trade-no/{out_trade_no}`, `${pay}/id/{transaction_id}`] },
  { query: '合单支付', first: ['/catalogue/v3/combine', '/openapi/v3/combine-transactions/jsapi'] },
  { query: '资金账单', first: ['/openapi/v3/bill/fundflowbill'] },
  {
    query: '对账单',
    first: ['/openapi/v3/bill/tradebill', '/openapi/v2/pay/downloadbill', '/catalogue/v3/bill'],
  },
  { query: '分账回退', first: ['/openapi/v3/profitsharing/return-orders'] },
  { query: '添加分账接收方', first: ['/openapi/v3/profitsharing/receivers/add'] },
  { query: '分账通知', first: ['/webhook/v3/PROFITSHARING.SUCCESS'] },
  { query: '商家转账 通知', first: ['/webhook/v3/MCHTRANSFER.BILL.FINISHED'] },
  {
    query: '电子回单',
    first: [
      '/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no',
      '/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no',
    ],
  },
  { query: '核销', first: [`${coupons}/coupons/use`, '/webhook/v3/COUPON.USE'] },
  { query: '代金券', first: ['/catalogue/v3/favor', '/openapi/v3/marketing/favor/coupon-stocks'] },
  {
    query: '代扣',
    first: [
      '/catalogue/v3/papay',
      '/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi',
    ],
    near: ['/catalogue/v3/papay'],
  },
  { query: '投诉通知', first: ['/webhook/v3/COMPLAINT.CREATE'] },
  {
    query: '证书',
    first: ['/openapi/v3/certificates', 'guide:keys-and-certificates', '/catalogue/v3/certificates'],
  },
  { query: '医保', first: ['/catalogue/v3/medical', '/openapi/v3/med-ins/orders'] },
  // Versions
  { query: '退款 v2', first: ['/openapi/v2/secapi/pay/refund', '/catalogue/v2/refund'] },
  { query: 'v2 查询订单', first: ['/openapi/v2/pay/orderquery'] },
  { query: 'orderquery', first: ['/openapi/v2/pay/orderquery'] },
  // Paths and programs
  { query: 'POST /v3/refund/domestic/refunds', first: [refunds] },
  {
    query: '/v3/pay/transactions/out-trade-no/1217752501201407033233368018?mchid=1',
    first: [`${pay}/out-trade-no/{out_trade_no}`],
  },
  { query: '/v3/pay/transactions', first: [`${pay}/jsapi`, `${pay}/app`, `${pay}/h5`, `${pay}/native`] },
  { query: '/secapi/pay/refund', first: ['/openapi/v2/secapi/pay/refund'] },
  { query: '/openapi/v3/certificates.html', first: ['/openapi/v3/certificates'] },
  { query: 'client.v3.refund.domestic.refunds.post', first: [refunds] },
  { query: '$instance->v3->pay->transactions->jsapi->postAsync(', first: [`${pay}/jsapi`] },
  // Fields, codes, events and typing errors
  { query: 'outTradeNo', first: ['field:out_trade_no'] },
  { query: 'out trade no', first: ['field:out_trade_no', `${pay}/out-trade-no/{out_trade_no}`] },
  { query: 'out_trade_', first: ['field:out_trade_no'] },
  { query: 'out_tarde_no', first: ['field:out_trade_no'] },
  { query: 'amount.payer_total', first: ['field:payer_total'] },
  { query: 'sub_mchid', first: ['field:sub_mchid'] },
  { query: '用户标识', first: ['field:openid', 'field:sub_openid'] },
  { query: 'NOT_ENOUGH', first: ['error:NOT_ENOUGH', 'error:NOTENOUGH'] },
  { query: 'PARAM_EROR', first: ['error:PARAM_ERROR'] },
  { query: 'SYSTEMERROR', first: ['error:SYSTEMERROR'] },
  { query: 'REFUND.SUCCESS', first: ['/webhook/v3/REFUND.SUCCESS'] },
  { query: 'refund.abn', first: ['/webhook/v3/REFUND.ABNORMAL'] },
  { query: 'certifcates', first: ['/openapi/v3/certificates'] },
  { query: 'jspai', first: [`${pay}/jsapi`] },
  { query: 'ref', first: [refunds] },
  // Guides
  { query: '密钥', first: ['guide:keys-and-certificates'] },
  { query: '第一笔支付', first: ['guide:getting-started'] },
  { query: '加密', first: [signing], near: [signing] },
]

/** For the English edition. */
export const englishQueries: readonly SearchQuery[] = [
  { query: 'refund', first: [refunds], near: ['/catalogue/v3/refund'] },
  { query: 'refunds', first: [refunds, '/catalogue/v3/refund'], near: [refunds] },
  { query: 'refund notice', first: ['/webhook/v3/REFUND.SUCCESS'] },
  { query: 'refund webhook', first: ['/webhook/v3/REFUND.SUCCESS'] },
  { query: 'how to refund', first: [refunds] },
  { query: 'how do I refund an order', first: [refunds] },
  { query: 'query refund', first: [`${refunds}/{out_refund_no}`] },
  { query: 'refnud', first: [refunds] },
  { query: 'close order', first: [`${pay}/out-trade-no/{out_trade_no}/close`] },
  { query: 'query order', first: [`${pay}/out-trade-no/{out_trade_no}`, `${pay}/id/{transaction_id}`] },
  { query: 'transfer', first: [transfer], near: ['/catalogue/v3/transfer'] },
  { query: 'transfer to balance', first: [transfer] },
  {
    query: 'coupon',
    first: [
      '/catalogue/v3/favor',
      '/catalogue/v3/busifavor',
      `${coupons}/stocks`,
      '/openapi/v3/marketing/favor/coupon-stocks',
    ],
  },
  { query: 'jsapi', first: [`${pay}/jsapi`], near: [`${partnerPay}/jsapi`] },
  { query: 'native', first: [`${pay}/native`] },
  { query: 'qr code', first: [`${pay}/native`] },
  { query: 'mini program', first: [`${pay}/jsapi`, `${partnerPay}/miniprogram`] },
  { query: 'partner jsapi', first: [`${partnerPay}/jsapi`] },
  { query: 'profit sharing', first: ['/openapi/v3/profitsharing/orders', '/catalogue/v3/profit-sharing'] },
  { query: 'bill', first: ['/openapi/v3/bill/tradebill', '/catalogue/v3/bill'] },
  { query: 'reconciliation', first: ['/openapi/v3/bill/tradebill', '/catalogue/v3/bill'] },
  { query: 'certificates', first: ['/openapi/v3/certificates'] },
  { query: 'complaint', first: ['/openapi/v3/merchant-service/complaints-v2', '/catalogue/v3/complaints'] },
  {
    query: 'invoice',
    first: ['/catalogue/v3/fapiao', '/openapi/v3/new-tax-control-fapiao/fapiao-applications'],
  },
  { query: 'payscore', first: ['/catalogue/v3/payscore', '/openapi/v3/payscore/serviceorder#post'] },
  {
    query: 'red packet',
    first: [
      '/catalogue/v3/brand-red-packet',
      '/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches',
      '/openapi/v2/mmpaymkttransfers/sendredpack',
    ],
  },
  { query: 'webhooks', first: ['guide:webhooks', '/webhook/'] },
  { query: 'signature', first: [signing, 'guide:webhooks'] },
  { query: 'SIGN_ERROR', first: ['error:SIGN_ERROR'] },
  { query: 'out_trade_no', first: ['field:out_trade_no'], near: [`${pay}/jsapi`] },
  { query: '/v3/refund', first: [refunds] },
  { query: 'TRANSACTION.SUCCESS', first: ['/webhook/v3/TRANSACTION.SUCCESS'] },
  { query: '退款', first: [refunds] },
  { query: '退款通知', first: ['/webhook/v3/REFUND.SUCCESS'] },
]

/** What any checkout of the public pages answers: it has other titles, no product pages, and lists v2 first. */
export const corpusQueries: readonly SearchQuery[] = [
  { query: '退款', first: [refunds] },
  { query: '退款通知', first: ['/webhook/v3/REFUND.SUCCESS'] },
  { query: '怎么退款', first: [refunds] },
  { query: 'refund', first: [refunds] },
  { query: 'refnud', first: [refunds] },
  { query: '/v3/refund', first: [refunds] },
  { query: 'out_trade_no', first: ['field:out_trade_no'] },
  { query: 'openid', first: ['field:openid'] },
  { query: 'jsapi', first: [`${pay}/jsapi`] },
  { query: 'JSAPI下单', first: [`${pay}/jsapi`] },
  { query: 'native', first: [`${pay}/native`] },
  { query: '扫码支付', first: [`${pay}/native`] },
  { query: '统一下单', first: ['/openapi/v2/pay/unifiedorder'] },
  { query: '服务商下单', first: [`${partnerPay}/jsapi`, `${partnerPay}/app`] },
  { query: '关闭订单', first: [`${pay}/out-trade-no/{out_trade_no}/close`] },
  { query: '合单', first: ['/openapi/v3/combine-transactions/jsapi'] },
  { query: '分账', first: ['/openapi/v3/profitsharing/orders'] },
  { query: '转账', first: [transfer] },
  { query: '账单', first: ['/openapi/v3/bill/tradebill'] },
  { query: 'associate', first: [`${coupons}/coupons/associate`] },
  { query: 'TRANSACTION.SUCCESS', first: ['/webhook/v3/TRANSACTION.SUCCESS'] },
  { query: 'GET /v3/certificates', first: ['/openapi/v3/certificates'] },
]
