import { createHash, createHmac } from 'node:crypto'

/**
 * The v2 protocol from its facts, with `node:crypto` alone: shares no code with the runtime, so that it can judge it.
 */

/** The sign of fields, by the official description of the algorithm. */
export function factualSign(fields: Readonly<Record<string, string>>, key: string, type = 'MD5'): string {
  const pairs: string[] = []
  for (const name of Object.keys(fields).sort()) {
    if (name !== 'sign' && fields[name] !== '') pairs.push(`${name}=${fields[name]}`)
  }
  const text = `${pairs.join('&')}&key=${key}`
  const digest = type === 'MD5' ? createHash('md5').update(text) : createHmac('sha256', key).update(text)
  return digest.digest('hex').toUpperCase()
}

/** Fields of flat XML, read with one pattern. */
export function factualFields(xml: string): Record<string, string> {
  const inner = /^<xml>([\s\S]*)<\/xml>$/.exec(xml)?.[1]
  if (inner === undefined) throw new Error('No <xml>.')
  const fields: Record<string, string> = {}
  const rest = inner.replace(
    /<([A-Za-z_][\w.-]*)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g,
    (_, name: string, section: string | undefined, text: string | undefined) => {
      if (Object.hasOwn(fields, name)) throw new Error(`${name} is repeated.`)
      fields[name] = section ?? text ?? ''
      return ''
    },
  )
  if (rest !== '') throw new Error('Not flat.')
  return fields
}

/** Flat XML with every value as CDATA. */
export function factualXml(fields: Readonly<Record<string, string>>): string {
  const elements = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return `<xml>\n${elements.join('\n')}\n</xml>`
}

/** A message with its sign. */
export function signedXml(fields: Readonly<Record<string, string>>, key: string, type = 'MD5'): string {
  return factualXml({ ...fields, sign: factualSign(fields, key, type) })
}

/** The fields that begin an answer of success. */
export const success = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  nonce_str: 'n',
} as const
