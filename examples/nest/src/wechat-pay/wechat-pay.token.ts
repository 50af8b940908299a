/** The token of the merchant's client. */
export const WECHAT_PAY = Symbol('WECHAT_PAY')
