import { createHash, createHmac } from 'node:crypto'

/** Fields of a v2 message as text. */
export type XmlFields = ReadonlyMap<string, string>

/** Reads `<xml>` with elements of text or CDATA and nothing else; a text says what is wrong. */
export function readXml(text: string): XmlFields | string {
  const root = /^<xml>([\s\S]*)<\/xml>\s*$/.exec(text)
  if (root === null) return 'the body is no <xml>'
  const fields = new Map<string, string>()
  const element = /\s*<([A-Za-z_][\w.-]*)>((?:<!\[CDATA\[[\s\S]*?\]\]>|[^<])*)<\/\1>\s*/y
  const inner = root[1] ?? ''
  while (element.lastIndex < inner.length) {
    const at = element.lastIndex
    const match = element.exec(inner)
    if (match === null) return `the XML cannot be read at ${at}`
    const name = match[1] ?? ''
    if (fields.has(name)) return `the XML has ${name} twice`
    fields.set(name, textOf(match[2] ?? ''))
  }
  return fields
}

function textOf(content: string): string {
  return content.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|&(#?\w+);/g, (_, section, reference) =>
    section === undefined ? characterOf(String(reference)) : section,
  )
}

function characterOf(reference: string): string {
  if (reference.startsWith('#x')) return String.fromCodePoint(Number.parseInt(reference.slice(2), 16))
  if (reference.startsWith('#')) return String.fromCodePoint(Number(reference.slice(1)))
  return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[reference] ?? ''
}

/** Writes fields as the service does: CDATA for text, nested elements for objects, repeated ones for arrays. */
export function writeXml(fields: Readonly<Record<string, unknown>>): string {
  return `<xml>${writeMembers(fields)}</xml>`
}

function writeMembers(fields: object): string {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (item: unknown) => `<${name}>${writeValue(item)}</${name}>`,
      ),
    )
    .join('\n')
}

function writeValue(value: unknown): string {
  if (typeof value === 'string') return `<![CDATA[${value}]]>`
  return typeof value === 'object' && value !== null ? writeMembers(value) : String(value)
}

/** The sign of v2: over all fields but `sign` and empty ones, in the order of their bytes. */
export function signOfV2(fields: XmlFields, key: string, type: 'MD5' | 'HMAC-SHA256'): string {
  const pairs = [...fields]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = [...pairs, ['key', key]].map(pair => pair.join('=')).join('&')
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text, 'utf8').digest('hex').toUpperCase()
}
