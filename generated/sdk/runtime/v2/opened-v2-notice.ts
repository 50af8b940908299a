/** A verified v2 notice and its decrypted content. */
export interface OpenedV2Notice {
  /** All fields of the notice, still with the ciphertext. */
  readonly body: unknown
  /** The decrypted content; the body itself if nothing is encrypted. */
  readonly resource: unknown
}
