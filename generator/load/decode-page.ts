import { isUtf8 } from 'node:buffer'
import { type Diagnostic, diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { lineSpan } from '../diagnostics/span.js'
import { reasonOf } from './reason-of.js'
import type { SourcePage } from './source-page.js'

/** A page as text, or why its bytes are not text. */
export type DecodedPage =
  | { readonly kind: 'page'; readonly page: SourcePage }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/** Bytes of a page to text with `\n` line ends and without BOM; refuses what is not UTF-8 text. */
export function decodePage(file: string, bytes: Buffer): DecodedPage {
  try {
    if (!isUtf8(bytes)) return refuseAt(file, bytes, firstInvalidByte(bytes), 'PW002')
    const nul = bytes.indexOf(0)
    if (nul >= 0) return refuseAt(file, bytes, nul, 'PW003')
    return { kind: 'page', page: { file, text: normalizeText(bytes.toString('utf8')) } }
  } catch (error) {
    const message = `The page cannot be read: ${reasonOf(error)}.`
    return { kind: 'refused', diagnostic: fileDiagnostic('PW001', file, message) }
  }
}

/** Line ends to `\n` and no BOM. */
export function normalizeText(text: string): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body
}

const replacement = Buffer.from('\uFFFD')

/** Index of the first byte outside any UTF-8 character: where decoding puts a replacement character that is not in the file. */
function firstInvalidByte(bytes: Buffer): number {
  const text = bytes.toString('utf8')
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (!bytes.subarray(offset, offset + replacement.length).equals(replacement)) break
    from = at
  }
  return offset
}

function refuseAt(file: string, bytes: Buffer, offset: number, code: 'PW002' | 'PW003'): DecodedPage {
  const lines = normalizeText(bytes.subarray(0, offset).toString('utf8')).split('\n')
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const what = code === 'PW002' ? `Byte ${byte} (hexadecimal) is not UTF-8` : 'There is a NUL character'
  const message = `${what}, at byte ${offset + 1} of the file${utf16 ? '; the file looks like UTF-16' : ''}.`
  const span = lineSpan(lines.length, (lines.at(-1) ?? '').length + 1, 1)
  return { kind: 'refused', diagnostic: diagnostic({ code, message, file, span }) }
}
