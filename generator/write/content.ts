/** Bytes of a file, or its pieces in their order: a large file that is made of pieces needs no copy of them. */
export type Content = Uint8Array | readonly Uint8Array[]

/** The pieces of a content. */
export function piecesOf(content: Content): readonly Uint8Array[] {
  return content instanceof Uint8Array ? [content] : content
}

/** A content as text, which it is in UTF-8. */
export function contentText(content: Content): string {
  return Buffer.concat(piecesOf(content)).toString('utf8')
}
