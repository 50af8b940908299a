/** Whether a value is an array of bytes, also one of another realm (test runners, worker frames). */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}
