import { createHash, type KeyObject, sign } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import { bits, integer, octets, oid, sequence, set, tagged, time, toPem, yes } from './der.js'

/** A distinguished name: its attributes in order. */
export type DistinguishedName = readonly (readonly [attribute: keyof typeof attributes, value: string])[]

const attributes = { C: '550406', ST: '550408', L: '550407', O: '55040a', OU: '55040b', CN: '550403' }

/** What a certificate says. */
export interface CertificateFacts {
  /** Hexadecimal with an even number of digits; the first bit is not set. */
  readonly serial: string
  readonly subject: DistinguishedName
  readonly publicKey: KeyObject
  /** Milliseconds since 1970, whole seconds. */
  readonly validFrom: number
  /** Milliseconds since 1970, whole seconds. */
  readonly validTo: number
  readonly extensions?: readonly Uint8Array[]
}

/** Who signs a certificate: RSA or any key whose signature takes SHA-256. */
export interface Issuer {
  readonly name: DistinguishedName
  readonly privateKey: KeyObject
}

/** An X.509 certificate (RFC 5280) in DER: Node can read certificates but makes none. */
export function issueCertificate(facts: CertificateFacts, { name, privateKey }: Issuer): Buffer {
  const { serial, subject, publicKey, validFrom, validTo, extensions = [] } = facts
  const algorithm = signatureAlgorithm(privateKey)
  const toBeSigned = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    integer(serial),
    algorithm,
    nameOf(name),
    sequence(time(validFrom), time(validTo)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length === 0 ? [] : [tagged(0xa3, sequence(...extensions))]),
  )
  return sequence(toBeSigned, algorithm, bits(sign('sha256', toBeSigned, privateKey)))
}

/** A certificate as PEM text. */
export function certificatePem(der: Uint8Array): string {
  return toPem(der, 'CERTIFICATE')
}

/** The extensions of a certificate authority. */
export function authorityExtensions(publicKey: KeyObject): readonly Buffer[] {
  return [
    extension('551d13', sequence(yes), 'critical'),
    // Signs certificates and revocation lists.
    extension('551d0f', bits(Buffer.from([0x06]), 1), 'critical'),
    extension('551d0e', octets(keyIdOf(publicKey))),
  ]
}

/** The extensions of whoever presents the certificate to a TLS server, or signs with its key. */
export function clientExtensions(publicKey: KeyObject, issuer: KeyObject): readonly Buffer[] {
  return leafExtensions(publicKey, issuer, '2b06010505070302')
}

/** The extensions of a TLS server at these host names and addresses. */
export function serverExtensions(
  publicKey: KeyObject,
  issuer: KeyObject,
  hosts: readonly string[],
): readonly Buffer[] {
  return [...leafExtensions(publicKey, issuer, '2b06010505070301'), alternativeNames(hosts)]
}

/** The extension subjectAltName (RFC 5280, 4.2.1.6). */
export function alternativeNames(hosts: readonly string[]): Buffer {
  return extension('551d11', sequence(...hosts.map(alternativeName)))
}

function leafExtensions(publicKey: KeyObject, issuer: KeyObject, purpose: string): readonly Buffer[] {
  return [
    extension('551d13', sequence()),
    // Signs, and encrypts keys.
    extension('551d0f', bits(Buffer.from([0xa0]), 5), 'critical'),
    extension('551d25', sequence(oid(purpose))),
    extension('551d0e', octets(keyIdOf(publicKey))),
    extension('551d23', sequence(tagged(0x80, keyIdOf(issuer)))),
  ]
}

function alternativeName(host: string): Buffer {
  if (isIPv4(host)) return tagged(0x87, Buffer.from(host.split('.').map(Number)))
  if (isIPv6(host)) return tagged(0x87, bytesOfIPv6(host))
  return tagged(0x82, Buffer.from(host, 'ascii'))
}

function bytesOfIPv6(host: string): Buffer {
  const [head = '', tail] = host.split('::')
  const groups = (text: string): readonly string[] => (text === '' ? [] : text.split(':'))
  const [first, last] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0')
  return Buffer.from([...first, ...zeros, ...last].map(group => group.padStart(4, '0')).join(''), 'hex')
}

function extension(type: string, content: Uint8Array, critical?: 'critical'): Buffer {
  return sequence(oid(type), ...(critical === undefined ? [] : [yes]), octets(content))
}

function keyIdOf(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
}

function nameOf(name: DistinguishedName): Buffer {
  return sequence(
    ...name.map(([attribute, value]) =>
      // Countries are PrintableString, everything else UTF8String.
      set(sequence(oid(attributes[attribute]), tagged(attribute === 'C' ? 0x13 : 0x0c, Buffer.from(value)))),
    ),
  )
}

/** sha256WithRSAEncryption or ecdsa-with-SHA256. */
function signatureAlgorithm(key: KeyObject): Buffer {
  if (key.asymmetricKeyType === 'ec') return sequence(oid('2a8648ce3d040302'))
  return sequence(oid('2a864886f70d01010b'), tagged(0x05, Buffer.alloc(0)))
}
