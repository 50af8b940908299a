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
  { query: '企业付款', first: [transfer], near: ['/openapi/v2/mmpaymkttransfers/promotion/transfers'] },
  {
    query: '红包',
    first: [
      '/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches',
      '/catalogue/v3/brand-red-packet',
      '/openapi/v2/mmpaymkttransfers/sendredpack',
    ],
    near: ['/openapi/v2/mmpaymkttransfers/sendredpack'],
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
