import { WechatPayError } from './wechatpay-error.js'

/** What the stacks were before a place was added: of a call within a call the outer place counts. */
const stacks = /* @__PURE__ */ new WeakMap<WechatPayError, string>()

/**
 * Adds the place where a call was made to the stack of the error that it ended with. `place` was given to
 * `Error.captureStackTrace` there; its text is only made when it is read.
 */
export function tellCaller(error: unknown, place: { readonly stack?: unknown }): unknown {
  if (!(error instanceof WechatPayError) || typeof place.stack !== 'string') return error
  const stack = stacks.get(error) ?? error.stack ?? ''
  stacks.set(error, stack)
  const frames = place.stack.split('\n').filter(line => /^ {4}at /.test(line) && !stack.includes(line))
  error.stack = [stack, ...frames].join('\n')
  return error
}
