import fc from 'fast-check'

type Fields = Readonly<Record<string, string>>

/** The text that a v2 sign covers. */
export function signedText(fields: Fields): string {
  const names = Object.keys(fields).filter(name => name !== 'sign' && fields[name] !== '')
  return names
    .sort()
    .map(name => `${name}=${fields[name]}`)
    .join('&')
}

/**
 * The messages that a sign over a text fits: the text cut at any of its `&`, where names of elements follow in order.
 *
 * `isCut` says of each `&`, by its number, whether the text is cut there. Undefined where no message comes of it.
 */
export function cutAt(text: string, isCut: (at: number) => boolean): Fields | undefined {
  const [first = '', ...others] = text.split('&')
  const groups = [first]
  for (const [at, piece] of others.entries()) {
    if (isCut(at)) groups.push(piece)
    else groups.push(`${groups.pop()}&${piece}`)
  }
  const fields: Record<string, string> = {}
  for (const group of groups) {
    const [, name, value] = /^([A-Za-z_][\w.-]*)=([\s\S]+)$/.exec(group) ?? []
    if (name === undefined || value === undefined || name === 'sign' || Object.hasOwn(fields, name))
      return undefined
    fields[name] = value
  }
  return signedText(fields) === text ? fields : undefined
}

/** Cuts of a text: all places but one, one alone, every second, and others at random. */
export function anyCut(text: string): fc.Arbitrary<(at: number) => boolean> {
  const count = text.split('&').length
  const place = fc.nat(Math.max(0, count - 2))
  return fc.oneof(
    place.map(only => (at: number) => at !== only),
    fc.tuple(place, place).map(
      ([from, to]) =>
        (at: number) =>
          at < from || at > to,
    ),
    place.map(only => (at: number) => at === only),
    place.map(end => (at: number) => at < end),
    fc
      .array(fc.boolean(), { minLength: count, maxLength: count })
      .map(cuts => (at: number) => cuts[at] === true),
  )
}

/** Which `&` of a message's signed text stand between its fields, not within a value. */
export function boundariesOf(fields: Fields): readonly number[] {
  const places: number[] = []
  let at = -1
  for (const field of signedText(fields).split(/&(?=\w+=)/)) {
    if (at >= 0 && Object.hasOwn(fields, field.split('=')[0] ?? '')) places.push(at)
    at += field.split('&').length
  }
  return places
}
