import type { KeyObject } from 'node:crypto'
import { types } from 'node:util'

/** Whether a value is a `KeyObject` of `node:crypto`; what does not let itself be looked at is none. */
export function isKeyObject(value: unknown): value is KeyObject {
  try {
    return types.isKeyObject(value)
  } catch {
    return false
  }
}
