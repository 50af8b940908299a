import { resolve } from 'node:path'
import type { Environment } from '../../environment/variable-reader.js'
import type { TransportRequest } from '../../transport/transport.js'
import type { Words } from '../language.js'
import type { CurlCertificate, CurlFiles } from './curl-command.js'

/** Files that a command names, and whether the settings say where the client certificate is. */
export interface FoundFiles {
  readonly files: CurlFiles
  readonly hasCertificate: boolean
}

/**
 * Finds the files: those of an upload as they were given, the client certificate by the variables that name files
 * (`WECHATPAY_CLIENT_CERTIFICATE_FILE`), the certificate authority of a local service by `NODE_EXTRA_CA_CERTS`.
 */
export function curlFiles(
  request: TransportRequest,
  given: readonly string[],
  env: Environment,
  cwd: string,
): FoundFiles {
  const named = certificateOf(env, cwd)
  const authority = env.NODE_EXTRA_CA_CERTS
  const { hostname } = new URL(request.url)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return {
    hasCertificate: named !== undefined,
    files: {
      parts: Object.fromEntries(given.map(text => partOf(text, cwd))),
      certificate: named ?? standard,
      // An authority that is given replaces those that curl knows: right for a local service alone.
      ...(authority && isLocal ? { authority: resolve(cwd, authority) } : {}),
    },
  }
}

/** The names in the archive that WeChat Pay issues. */
const standard: CurlCertificate = { kind: 'pem', cert: 'apiclient_cert.pem', key: 'apiclient_key.pem' }

function partOf(text: string, cwd: string): readonly [string, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at), resolve(cwd, text.slice(at + 1))]
}

function certificateOf(env: Environment, cwd: string): CurlCertificate | undefined {
  const file = (name: string): string | undefined => env[`WECHATPAY_${name}_FILE`] || undefined
  const pfx = file('CLIENT_CERTIFICATE_P12')
  if (pfx !== undefined) return { kind: 'pkcs12', file: resolve(cwd, pfx) }
  const cert = file('CLIENT_CERTIFICATE')
  const key = file('CLIENT_CERTIFICATE_KEY') ?? file('PRIVATE_KEY')
  if (cert === undefined || key === undefined) return undefined
  return { kind: 'pem', cert: resolve(cwd, cert), key: resolve(cwd, key) }
}

/** What to know before the command is run. */
export function curlNotes({ url, headers, clientCertificate }: TransportRequest, found: FoundFiles): Words {
  const isTimed = headers.authorization !== undefined
  const needsFiles = clientCertificate !== undefined && !found.hasCertificate
  const pkcs12 = clientCertificate !== undefined && found.files.certificate.kind === 'pkcs12'
  const isPlain = clientCertificate !== undefined && url.startsWith('http:')
  const notes: readonly (Words | false)[] = [
    isTimed
      ? {
          en: 'The signature is valid for 5 minutes, and once: run the command soon, and share it with nobody.',
          zh: '签名 5 分钟内有效，且只能用一次：尽快执行，不要转给他人。',
        }
      : {
          en: 'The sign of v2 does not expire: share the command with nobody.',
          zh: 'v2 的签名不会过期：不要把命令转给他人。',
        },
    needsFiles && {
      en: 'Name the files of the client certificate (--cert, --key), or set WECHATPAY_CLIENT_CERTIFICATE_FILE and WECHATPAY_PRIVATE_KEY_FILE.',
      zh: '请改成客户端证书的文件路径（--cert、--key），或设置 WECHATPAY_CLIENT_CERTIFICATE_FILE 和 WECHATPAY_PRIVATE_KEY_FILE。',
    },
    pkcs12 && {
      en: 'Add --pass with the passphrase of the PKCS#12 file, by default the merchant number.',
      zh: '请加上 --pass 与 PKCS#12 文件的口令，默认为商户号。',
    },
    isPlain && {
      en: 'The operation needs the client certificate, which HTTP cannot carry: set WECHATPAY_BASE_URI to an https address.',
      zh: '该接口要用客户端证书，HTTP 无法携带：把 WECHATPAY_BASE_URI 设为 https 地址。',
    },
  ]
  const said = notes.filter(note => note !== false)
  return { en: said.map(({ en }) => en).join('\n'), zh: said.map(({ zh }) => zh).join('\n') }
}
