/** Media types by extension: those that the service takes, and other common ones. */
const mediaTypes: Readonly<Record<string, string>> = {
  avi: 'video/x-msvideo',
  bmp: 'image/bmp',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  f4v: 'video/x-f4v',
  flv: 'video/x-flv',
  gif: 'image/gif',
  gz: 'application/gzip',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  m4v: 'video/x-m4v',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  ofd: 'application/ofd',
  pdf: 'application/pdf',
  png: 'image/png',
  rar: 'application/vnd.rar',
  rmvb: 'application/vnd.rn-realmedia-vbr',
  txt: 'text/plain',
  webp: 'image/webp',
  wmv: 'video/x-ms-wmv',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
}

/** The media type for a file name's extension; `application/octet-stream` for an unknown one. */
export function mediaTypeOf(filename: string): string {
  const extension = /\.([a-z\d]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  const known = Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined
  return known ?? 'application/octet-stream'
}

/** Whether a text is a media type with or without parameters (RFC 9110, 8.3.1); a line end never is. */
export function isMediaType(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+(?:[ \t]*;[ \t]*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]+|"[\x20\x21\x23-\x5b\x5d-\x7e]*"))*$/.test(
    text,
  )
}
