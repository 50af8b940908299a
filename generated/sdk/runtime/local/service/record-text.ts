import type { ReceivedPart } from '../wire/index.js'

/** Characters of a body that a record keeps. */
const longest = 16_384

/** A body for people: its text, cut, or how many bytes there are; of an upload its parts. */
export function bodyText(
  body: Uint8Array,
  contentType = '',
  parts: readonly ReceivedPart[] | string = [],
): string {
  if (typeof parts !== 'string' && parts.length > 0) return parts.map(partText).join('\n')
  if (body.length === 0) return ''
  if (!/json|xml|text|urlencoded/i.test(contentType)) return `(${body.length} bytes)`
  return cut(Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, longest * 3)).toString('utf8'))
}

function partText({ name, filename, content }: ReceivedPart): string {
  const text =
    filename === undefined ? cut(content.toString('utf8')) : `${filename} (${content.length} bytes)`
  return `${name}: ${text}`
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
