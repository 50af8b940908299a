import { readMultipart } from '../../local/wire/read-multipart.js'
import type { TransportRequest } from '../../transport/transport.js'
import { shellWord } from './shell-word.js'

/** Where curl finds what it reads from files. */
export interface CurlFiles {
  /** Paths of the files of an upload, by the names of their parts. */
  readonly parts: Readonly<Record<string, string>>
  /** The merchant's client certificate and its key, or the PKCS#12 file. */
  readonly certificate: CurlCertificate
  /** The certificate authority of the server, if curl does not know it by itself. */
  readonly authority?: string
}

/** Paths of a client certificate. */
export type CurlCertificate =
  | { readonly kind: 'pem'; readonly cert: string; readonly key: string }
  | { readonly kind: 'pkcs12'; readonly file: string }

/** An argument of a Linux program may have 128 KiB; what is longer comes through a pipe. */
const longestArgument = 100_000

/**
 * A signed request as a command for a POSIX shell, which sends what the client would have sent. Files are named, not copied:
 * no key stands in it.
 */
export function curlCommand(request: TransportRequest, files: CurlFiles): string {
  const { method, url, headers, body } = request
  const form = body === undefined ? undefined : formOptions(headers, body, files)
  const text = body === undefined || form !== undefined ? undefined : Buffer.from(body).toString('utf8')
  const isPiped = text !== undefined && Buffer.byteLength(text) > longestArgument
  const own = form === undefined ? headers : without(headers, 'content-type')
  const options = [
    method === 'HEAD' ? '--head' : `--request ${shellWord(method)}`,
    ...urlOptions(url),
    ...Object.entries(own).map(([name, value]) => `--header ${shellWord(headerLine(name, value))}`),
    ...tlsOptions(request, files),
    ...(form ?? []),
    ...(text === undefined ? [] : [isPiped ? '--data-binary @-' : `--data-raw ${shellWord(text)}`]),
  ]
  const curl = `curl ${options.join(' \\\n  ')}\n`
  return isPiped ? `printf '%s' ${shellWord(text)} |\n${curl}` : curl
}

/** curl would expand braces and brackets, and remove dots of the path that are signed. */
function urlOptions(url: string): readonly string[] {
  return [
    shellWord(url),
    ...(/[{}[\]]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.{1,2}(?:[/?]|$)/.test(url) ? ['--path-as-is'] : []),
  ]
}

/** curl leaves a header without a value out, unless a semicolon ends its name. */
function headerLine(name: string, value: string): string {
  const shown = name.replace(/(^|-)[a-z]/g, letter => letter.toUpperCase())
  return value === '' ? `${shown};` : `${shown}: ${value}`
}

function tlsOptions({ url, clientCertificate }: TransportRequest, files: CurlFiles): readonly string[] {
  if (!url.startsWith('https:')) return []
  const { certificate, authority } = files
  return [
    ...(authority === undefined ? [] : [`--cacert ${shellWord(authority)}`]),
    ...(clientCertificate === undefined ? [] : certificateOptions(certificate)),
  ]
}

function certificateOptions(certificate: CurlCertificate): readonly string[] {
  // A colon in the value of --cert begins a passphrase.
  const path = (text: string): string => shellWord(text.replace(/[\\:]/g, '\\$&'))
  return certificate.kind === 'pem'
    ? [`--cert ${path(certificate.cert)}`, `--key ${shellWord(certificate.key)}`]
    : ['--cert-type P12', `--cert ${path(certificate.file)}`]
}

/** The parts of an upload; undefined for another body. The signature covers a text of the parts, not their order or boundary. */
function formOptions(
  headers: TransportRequest['headers'],
  body: Uint8Array,
  { parts: paths }: CurlFiles,
): readonly string[] | undefined {
  const contentType = headers['content-type'] ?? ''
  if (!contentType.startsWith('multipart/form-data')) return undefined
  const parts = readMultipart(contentType, Buffer.from(body))
  // The client made the body: it can be read.
  if (typeof parts === 'string') throw new Error(`The upload cannot be shown as a command: ${parts}.`)
  return parts.map(({ name, filename, contentType: type, content }) => {
    const path = paths[name]
    if (filename === undefined || path === undefined)
      return `--form ${shellWord(`${name}=${formText(content.toString('utf8'))}`)}`
    const kind = type === undefined ? '' : `;type=${type}`
    return `--form ${shellWord(`${name}=@${formText(path)};filename=${formText(filename)}${kind}`)}`
  })
}

/** curl reads `@`, `<`, `;` and `,` in values that are not quoted. */
function formText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function without(headers: TransportRequest['headers'], name: string): TransportRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([own]) => own !== name))
}
