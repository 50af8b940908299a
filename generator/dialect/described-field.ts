/** A field as its row describes it. */
export interface DescribedField {
  readonly name: string
  /** The description cell as written. */
  readonly description: string
  /** The first folder of its page: `v2`, `v3`. */
  readonly protocol: string
  /** The title of its page, without markup. */
  readonly title: string
}
