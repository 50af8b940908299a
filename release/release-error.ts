/** Why a release stops, and what to do about it. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'

  /**
   * @param message What is wrong, as a sentence.
   * @param advice What to do next, as a sentence.
   */
  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message)
  }
}
