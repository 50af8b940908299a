/** A copy of bytes with one bit changed; `at` counts bits and wraps round. */
export function flipBit(bytes: Uint8Array, at: number): Uint8Array {
  const position = at % (bytes.length * 8)
  return bytes.map((byte, index) => (index === position >> 3 ? byte ^ (1 << (position & 7)) : byte))
}
