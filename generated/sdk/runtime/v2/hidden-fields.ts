/** A field that a sign covers as well, although the message has it within the value of another. */
export interface HiddenField {
  /** The field whose value holds it. */
  readonly within: string
  readonly name: string
}

/**
 * The fields that the values of a message hold in their written form, `&name=…`.
 *
 * A v2 sign covers `name=value` joined by `&` with nothing encoded, so the same sign fits the message in which such
 * a field stands on its own, and any other way of cutting the text at `&`. What `&key=` or `=` add to a value is no
 * such cut: the key comes last, and no element's name holds `=`.
 */
export function hiddenFields(texts: Readonly<Record<string, string>>): readonly HiddenField[] {
  return Object.entries(texts).flatMap(([within, text]) =>
    within === 'sign' ? [] : namesIn(text).map(name => ({ within, name })),
  )
}

function namesIn(text: string): readonly string[] {
  return text
    .split('&')
    .slice(1)
    .flatMap(piece => {
      const end = piece.indexOf('=')
      return end > 0 ? [piece.slice(0, end)] : []
    })
}
