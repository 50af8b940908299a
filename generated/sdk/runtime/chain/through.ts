import type { ApiPromise, Caller } from '../caller.js'
import type { CallOptions } from '../client/call-options.js'

/** The member of a chain's methods that is `Through`; the same in every copy of the SDK. */
export const through = /* @__PURE__ */ Symbol.for('wechatpay-sdk.through')

/** A method of a chain for those who stand between it and its client. */
export interface Through {
  /** The same method, which calls through what `wrap` makes of the client. */
  readonly [through]: (
    wrap: (client: Caller) => Caller,
  ) => (request?: object, options?: CallOptions) => ApiPromise<unknown>
}
