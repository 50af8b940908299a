import type { TryStart } from '../../render/try-place.js'

/** What a place says of its call; undefined if it is not what the build writes. */
export function readStart(text: string): TryStart | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isStart(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isStart(value: unknown): value is TryStart {
  if (typeof value !== 'object' || value === null) return false
  const { operation, command, path, request } = Object(value)
  const isText = typeof operation === 'string' && typeof command === 'string'
  return isText && typeof Object(path) === 'object' && typeof Object(request) === 'object'
}
