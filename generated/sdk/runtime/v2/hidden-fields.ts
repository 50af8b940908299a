/** A field inside the value of another one, which the sign covers as well. */
export interface HiddenField {
  /** The field whose value holds it. */
  readonly within: string
  readonly name: string
}

/**
 * Fields in written form, `&name=…`, inside the values of a message.
 *
 * A v2 sign covers `name=value` joined by `&` without any encoding, so it also fits the message in which such a field is a
 * field of its own, and any other cut at `&`. `&key=` and a further `=` are harmless: the key comes last, and names of
 * elements hold no `=`.
 */
export function hiddenFields(texts: Readonly<Record<string, string>>): readonly HiddenField[] {
  return Object.entries(texts).flatMap(([within, text]) =>
    within === 'sign' ? [] : [...text.matchAll(/&([^&=]+)=/g)].map(([, name = '']) => ({ within, name })),
  )
}
