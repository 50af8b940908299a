/** What was typed in, as a request, or where it is wrong. */
export type ReadRequest =
  | { readonly kind: 'request'; readonly request: Readonly<Record<string, unknown>> }
  /** `line` counts from 1; browsers do not always tell it. */
  | { readonly kind: 'not-json'; readonly line: number | undefined }
  | { readonly kind: 'not-an-object' }

/** Reads the editor. An empty one is a request without members. */
export function readRequestText(text: string): ReadRequest {
  if (text.trim() === '') return { kind: 'request', request: {} }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'not-an-object' }
    return { kind: 'request', request: { ...value } }
  } catch (error) {
    return { kind: 'not-json', line: lineOf(error instanceof Error ? error.message : '', text) }
  }
}

/** Browsers name the line, or the position, or say that the text ends too early. */
function lineOf(message: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  const end = /end of JSON|unexpected EOF/i.test(message) ? text.trimEnd().length : undefined
  const at = position === undefined ? end : Number(position)
  return at === undefined ? undefined : text.slice(0, at).split('\n').length
}
