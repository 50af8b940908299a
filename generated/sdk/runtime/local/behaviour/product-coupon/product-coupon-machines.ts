import { defineMachine } from '../machine.js'

const ended = { refused: 'INVALID_REQUEST', message: '商品券已失效' }
const notSending = { refused: 'INVALID_REQUEST', message: '批次不在发放中' }

/** A product coupon (商品券). Our reading: it is effective at once, where the service looks at it first. */
export const productCouponMachine = defineMachine({
  kind: 'product-coupon',
  title: { en: 'Product coupons', zh: '商品券' },
  initial: 'EFFECTIVE',
  events: { modify: { by: 'merchant' }, deactivate: { by: 'merchant' } },
  states: {
    EFFECTIVE: {
      words: { en: 'Effective', zh: '生效中' },
      on: { modify: 'EFFECTIVE', deactivate: 'DEACTIVATED' },
    },
    DEACTIVATED: { words: { en: 'Deactivated', zh: '已失效' }, on: { modify: ended, deactivate: ended } },
  },
})

/** A stock of a product coupon (商品券批次). */
export const productCouponStockMachine = defineMachine({
  kind: 'product-coupon-stock',
  title: { en: 'Product coupon stocks', zh: '商品券批次' },
  initial: 'SENDING',
  events: {
    send: { by: 'merchant' },
    modify: { by: 'merchant' },
    deactivate: { by: 'merchant' },
    pause: { by: 'service', words: { en: 'Pause', zh: '暂停发放' } },
    resume: { by: 'service', words: { en: 'Resume', zh: '恢复发放' } },
    end: { by: 'time' },
  },
  states: {
    SENDING: {
      words: { en: 'Sending', zh: '发放中' },
      on: {
        send: 'SENDING',
        modify: 'SENDING',
        deactivate: 'DEACTIVATED',
        pause: 'PAUSED',
        end: 'STOPPED',
      },
    },
    PAUSED: {
      words: { en: 'Paused', zh: '已暂停' },
      on: {
        send: notSending,
        modify: 'PAUSED',
        deactivate: 'DEACTIVATED',
        resume: 'SENDING',
        end: 'STOPPED',
      },
    },
    STOPPED: {
      words: { en: 'Stopped', zh: '已停止' },
      on: { send: notSending, modify: notSending, deactivate: 'DEACTIVATED' },
    },
    DEACTIVATED: {
      words: { en: 'Deactivated', zh: '已失效' },
      on: { send: notSending, modify: notSending, deactivate: notSending },
    },
  },
})

const unconfirmed = { refused: 'INVALID_REQUEST', message: '券待确认发放' }
const early = { refused: 'INVALID_REQUEST', message: '券未到可用时间' }
const used = { refused: 'INVALID_REQUEST', message: '券已核销' }
const over = { refused: 'INVALID_REQUEST', message: '券已过期、失效或被删除' }
const notUsed = { refused: 'INVALID_REQUEST', message: '券未核销，不能退券' }
const confirmed = { refused: 'INVALID_REQUEST', message: '券已确认发放' }

/** What cannot be done to a coupon that has ended. */
const nothing = { confirm: over, use: over, return: notUsed, deactivate: over }

/**
 * A user's product coupon (用户商品券). The states are the values of `coupon_state`.
 *
 * The brand has to confirm each coupon before the user can use it. `PENDING` waits for its time.
 */
export const userProductCouponMachine = defineMachine({
  kind: 'user-product-coupon',
  title: { en: 'Product coupons of users', zh: '用户商品券' },
  initial: 'CONFIRMING',
  events: {
    confirm: { by: 'merchant' },
    'confirm-early': { by: 'merchant' },
    use: { by: 'merchant' },
    return: { by: 'merchant' },
    deactivate: { by: 'merchant' },
    delete: { by: 'user', words: { en: 'Delete', zh: '用户删除' } },
    begin: { by: 'time' },
    expire: { by: 'time' },
  },
  states: {
    CONFIRMING: {
      words: { en: 'To be confirmed', zh: '待确认发放' },
      on: {
        confirm: 'EFFECTIVE',
        'confirm-early': 'PENDING',
        use: unconfirmed,
        return: notUsed,
        deactivate: 'DEACTIVATED',
        expire: 'EXPIRED',
      },
    },
    PENDING: {
      words: { en: 'Not yet valid', zh: '未生效' },
      on: {
        confirm: confirmed,
        use: early,
        return: notUsed,
        deactivate: 'DEACTIVATED',
        delete: 'DELETED',
        begin: 'EFFECTIVE',
        expire: 'EXPIRED',
      },
    },
    EFFECTIVE: {
      words: { en: 'Can be used', zh: '可用' },
      on: {
        confirm: confirmed,
        use: 'USED',
        return: notUsed,
        deactivate: 'DEACTIVATED',
        delete: 'DELETED',
        expire: 'EXPIRED',
      },
    },
    USED: {
      words: { en: 'Used', zh: '已核销' },
      on: { confirm: confirmed, use: used, return: 'EFFECTIVE', deactivate: used },
    },
    EXPIRED: { words: { en: 'Expired', zh: '已过期' }, on: nothing },
    DELETED: { words: { en: 'Deleted by the user', zh: '用户已删除' }, on: nothing },
    DEACTIVATED: { words: { en: 'Deactivated', zh: '已失效' }, on: nothing },
  },
})

/** A coupon code that the brand uploaded. */
export const productCouponCodeMachine = defineMachine({
  kind: 'product-coupon-code',
  title: { en: 'Uploaded product coupon codes', zh: '商品券预存code' },
  initial: 'AVAILABLE',
  events: { dispatch: { by: 'merchant' } },
  states: {
    AVAILABLE: { words: { en: 'Available', zh: '未分配' }, on: { dispatch: 'DISPATCHED' } },
    DISPATCHED: { words: { en: 'Given to a user', zh: '已分配' }, on: {} },
  },
})

/** An address for the notices of product coupons. */
export const productCouponNotifyMachine = defineMachine({
  kind: 'product-coupon-notify',
  title: { en: 'Addresses for product coupon notices', zh: '商品券通知地址' },
  initial: 'SET',
  events: {},
  states: { SET: { words: { en: 'Set', zh: '已登记' }, on: {} } },
})
