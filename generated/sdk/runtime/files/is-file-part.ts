import { isBytes } from '../client/check-argument.js'
import type { BytesSource } from '../values.js'

/** Whether a value has the shape of a `FilePart`; whether it can be read shows when it is. */
export function isFilePart(part: unknown): part is object {
  if (typeof part !== 'object' || part === null || isBytes(part)) return false
  return 'content' in part || isBytesSource(part)
}

/** Whether a value gives all its bytes at once, such as a `Blob`. */
export function isBytesSource(content: unknown): content is BytesSource {
  return (
    typeof content === 'object' &&
    content !== null &&
    'arrayBuffer' in content &&
    typeof content.arrayBuffer === 'function'
  )
}
