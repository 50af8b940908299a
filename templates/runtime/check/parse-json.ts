/** Levels of nested data. The API has 8; whoever walks data needs a stack, which is finite. */
const deepest = 64

/** Parses JSON text; undefined for what is not JSON, and for data that is nested too deep. */
export function parseJson(text: string): { readonly json: unknown } | undefined {
  if (depthOf(text) > deepest) return undefined
  try {
    return { json: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** How deep the brackets of a text are nested, at least; those inside of strings do not count. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let isInString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') isInString = !isInString
    else if (isInString) at += sign === '\\' ? 1 : 0
    else if (sign === '{' || sign === '[') most = Math.max(most, ++depth)
    else if (sign === '}' || sign === ']') depth--
  }
  return most
}
