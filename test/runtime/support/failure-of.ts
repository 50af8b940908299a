import { expect } from 'vitest'
import { WechatPayError } from '../../../templates/runtime/errors/index.js'

/** What the advice of an error must say: the whole of it, or a pattern of the step that its reader is to take. */
export type Advice = string | RegExp

/** The error that a function throws; fails where it throws none of ours, or one that advises something else. */
export function failureOf(act: () => unknown, advice: Advice): WechatPayError {
  try {
    act()
  } catch (error) {
    return advised(error, advice)
  }
  throw new Error('Nothing was thrown.')
}

/** The error that a promise rejects with; fails where it rejects with none of ours, or with other advice. */
export async function rejectionOf(work: PromiseLike<unknown>, advice: Advice): Promise<WechatPayError> {
  try {
    await work
  } catch (error) {
    return advised(error, advice)
  }
  throw new Error('Nothing was thrown.')
}

/** An error of ours that was not thrown but handed over: to a hook, beside a field, in a list. */
export function advised(error: unknown, advice: Advice): WechatPayError {
  if (!(error instanceof WechatPayError))
    throw error instanceof Error ? error : new Error('There is no error of the SDK.', { cause: error })
  expectStep(advice)
  if (typeof advice === 'string') expect(error.advice, `${error.code}: advice`).toBe(advice)
  else expect(error.advice, `${error.code}: advice`).toMatch(advice)
  return error
}

/** What a function gives, or the error of ours that it throws: for random input of which either is right. */
export function outcomeOf<T>(act: () => T, advice: Advice): T | WechatPayError {
  try {
    return act()
  } catch (error) {
    return advised(error, advice)
  }
}

/** The same for a promise. */
export async function settlementOf<T>(work: PromiseLike<T>, advice: Advice): Promise<T | WechatPayError> {
  try {
    return await work
  } catch (error) {
    return advised(error, advice)
  }
}

/** What a function throws that is none of ours, such as the error of a caller, which passes through as it is. */
export function foreignFailureOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return foreign(error)
  }
  throw new Error('Nothing was thrown.')
}

/** The same for a promise. */
export async function foreignRejectionOf(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return foreign(error)
  }
  throw new Error('Nothing was thrown.')
}

function foreign(error: unknown): unknown {
  if (error instanceof WechatPayError) throw new Error(`${error.code} is one of ours: assert its advice.`)
  return error
}

/** Refuses what any advice would fit, so that a pattern names what the reader is to do. */
function expectStep(advice: Advice): void {
  const fitsAnything =
    typeof advice === 'string'
      ? !/\w+ \w+/.test(advice)
      : ['', 'x', 'Something is wrong.', 'Do something about it.'].some(text => advice.test(text))
  if (fitsAnything) throw new Error(`${String(advice)} names no step to take.`)
}
