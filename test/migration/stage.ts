import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LocalConfig, LocalService } from '../../templates/runtime/local/index.js'

/** What the programs of `examples/migration` are given: the settings of a local service by the names that they use. */
export function settingsOf({ mchid, serial, privateKey, certificate, publicKeys, ...more }: LocalConfig) {
  const [[publicKeyId, publicKey] = ['', '']] = Object.entries(publicKeys)
  return {
    appid: 'wx8888888888888888',
    mchid,
    serial,
    privateKey: String(privateKey),
    cert: String(certificate),
    publicKeyId,
    publicKey: String(publicKey),
    apiV3Key: String(more.apiV3Key),
    apiV2Key: String(more.v2.apiV2Key),
    baseURL: String(more.baseUri),
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The exports of a program that was written for another library. */
export function programOf(name: string): Readonly<Record<string, (...args: readonly unknown[]) => unknown>> {
  return createRequire(import.meta.url)(join(root, 'examples/migration', name))
}

/** What the calls of `act` sent: methods, paths and bodies, with everything that differs from call to call taken out. */
export async function sentBy(
  local: LocalService,
  act: () => Promise<unknown>,
): Promise<readonly (readonly [request: string, body: unknown])[]> {
  const before = local.requests().length
  await act()
  return local
    .requests()
    .slice(before)
    .map(({ method, url, body }) => [`${method} ${plain(url)}`, bodyOf(body)])
}

function plain(text: string): string {
  return text.replace(/(?:BEFORE|AFTER)(\d)/g, 'NO$1').replace(/token=[^&]+/, 'token=…')
}

/** The body as data; v2's fields in their order of names, without those that each call makes anew. */
function bodyOf(text: string): unknown {
  if (text.startsWith('<xml>'))
    return [...plain(text).matchAll(/<(\w+)>(?:<!\[CDATA\[)?([^<\]]*)/g)]
      .map(([, name = '', value = '']) => `${name}=${value}`)
      .filter(field => !/^(?:xml|sign|nonce_str)=/.test(field))
      .sort()
  return text.startsWith('{') ? JSON.parse(plain(text)) : text.length > 0
}

/** The code of a guide's fences that stands in one of the programs it is about, and the fences that do not. */
export function foreignFences(guide: string, programs: readonly string[]): readonly string[] {
  const known = programs.map(name => dense(readFileSync(join(root, 'examples/migration', name), 'utf8')))
  const fences = [
    ...readFileSync(join(root, 'docs', guide), 'utf8').matchAll(/^```(?:js|ts)\n([\s\S]*?)^```$/gm),
  ]
  if (fences.length < 10) throw new Error(`${guide} has ${fences.length} fences.`)
  return fences.map(([, code = '']) => code).filter(code => !known.some(text => text.includes(dense(code))))
}

/** Without the indentation of the functions around it. */
function dense(code: string): string {
  return code
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
