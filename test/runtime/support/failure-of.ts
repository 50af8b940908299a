import { WechatPayError } from '../../../templates/runtime/errors/index.js'

/** The error that a function throws; fails where it throws none of ours. */
export function failureOf(act: () => unknown): WechatPayError {
  try {
    act()
  } catch (error) {
    if (error instanceof WechatPayError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

/** The error that a promise rejects with; fails where it rejects with none of ours. */
export async function rejectionOf(work: PromiseLike<unknown>): Promise<WechatPayError> {
  try {
    await work
  } catch (error) {
    if (error instanceof WechatPayError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}
