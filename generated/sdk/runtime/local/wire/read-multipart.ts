/** One part of a multipart body that arrived. */
export interface ReceivedPart {
  readonly name: string
  readonly filename: string | undefined
  readonly contentType: string | undefined
  readonly content: Buffer
}

/** Reads a `multipart/form-data` body by RFC 7578 and nothing looser; a text says what is wrong with it. */
export function readMultipart(contentType: string, body: Buffer): readonly ReceivedPart[] | string {
  const boundary = /^multipart\/form-data; ?boundary=(?:"([^"]{1,70})"|([\w'()+,./:=?-]{1,70}))$/.exec(
    contentType,
  )
  const text = boundary?.[1] ?? boundary?.[2]
  if (text === undefined) return 'Content-Type is not multipart/form-data with a boundary'
  const opening = Buffer.from(`--${text}\r\n`)
  const closing = Buffer.from(`\r\n--${text}--\r\n`)
  if (!body.subarray(0, opening.length).equals(opening)) return 'the body does not begin with the boundary'
  if (!body.subarray(-closing.length).equals(closing)) return 'the body does not end with the boundary'
  const inner = body.subarray(opening.length, body.length - closing.length)
  const parts: ReceivedPart[] = []
  const pieces = split(inner, Buffer.from(`\r\n--${text}\r\n`))
  if (pieces === undefined) return `there are more than ${maxParts} parts`
  for (const piece of pieces) {
    const part = readPart(piece)
    if (typeof part === 'string') return part
    if (parts.some(({ name }) => name === part.name)) return `the part ${part.name} is there twice`
    parts.push(part)
  }
  return parts
}

/** No page asks for more than a handful. */
const maxParts = 100

function split(bytes: Buffer, separator: Buffer): readonly Buffer[] | undefined {
  const pieces: Buffer[] = []
  let from = 0
  while (pieces.length < maxParts) {
    const at = bytes.indexOf(separator, from)
    if (at < 0) return [...pieces, bytes.subarray(from)]
    pieces.push(bytes.subarray(from, at))
    from = at + separator.length
  }
  return undefined
}

function readPart(piece: Buffer): ReceivedPart | string {
  const end = piece.indexOf('\r\n\r\n')
  if (end < 0) return 'a part has no end of its headers'
  const headers = new Map<string, string>()
  for (const line of piece.subarray(0, end).toString('utf8').split('\r\n')) {
    const match = /^([\w-]+): (.+)$/.exec(line)
    if (match === null) return `a part has the malformed header ${JSON.stringify(line)}`
    const name = (match[1] ?? '').toLowerCase()
    if (headers.has(name)) return `a part has the header ${name} twice`
    headers.set(name, match[2] ?? '')
  }
  const disposition = /^form-data; name="([^"]+)"(?:; filename="([^"]*)")?$/.exec(
    headers.get('content-disposition') ?? '',
  )
  if (disposition === null) return 'a part has no form-data disposition with a name'
  return {
    name: disposition[1] ?? '',
    filename: disposition[2],
    contentType: headers.get('content-type'),
    content: piece.subarray(end + 4),
  }
}
