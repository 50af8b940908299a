/** Bytes of a file, or its pieces in their order: a large file that is made of pieces needs no copy of them. */
export type Content = Uint8Array | readonly Uint8Array[]

/** The pieces of a content. */
export function piecesOf(content: Content): readonly Uint8Array[] {
  return content instanceof Uint8Array ? [content] : content
}

/** Whether a file holds a content. */
export function holdsContent(file: Buffer, content: Content): boolean {
  let start = 0
  for (const piece of piecesOf(content)) {
    const end = start + piece.length
    if (!file.subarray(start, end).equals(piece)) return false
    start = end
  }
  return start === file.length
}

/** A content as text, which it is in UTF-8. */
export function contentText(content: Content): string {
  return Buffer.concat(piecesOf(content)).toString('utf8')
}
