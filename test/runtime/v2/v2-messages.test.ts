import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VerificationError, WechatPayError } from '../../../templates/runtime/index.js'
import { openV2Notice, type V2Keys } from '../../../templates/runtime/v2/index.js'
import { failureOf, outcomeOf } from '../support/failure-of.js'
import { distrust, either, next } from '../support/next.js'
import { anyCut, boundariesOf, cutAt, signedText } from './cuts.js'
import { factualSign, factualXml, signedXml } from './facts.js'
import { type NoticeKind, noticeKinds, otherMessages } from './signed-kinds.js'
import { apiV2Key } from './v2-client.js'

type Fields = Readonly<Record<string, string>>

const keys: V2Keys = {
  v2: { apiV2Key: createSecretKey(Buffer.from(apiV2Key)) },
  apiV3Key: undefined,
  privateKey: undefined,
  largeIntegers: 'refuse',
}
const runs = { seed: 20260101, numRuns: 300 }
const signTypes = ['MD5', 'HMAC-SHA256'] as const
const kinds = noticeKinds.map(kind => [kind.descriptor.id, kind] as const)

/** What users and others can bring into a message: texts that go on as the fields of each notice. */
const payloads = noticeKinds.flatMap(({ fields }) => [
  `bob&${signedText(fields)}`,
  `bob&${signedText(fields)}&z=`,
  signedText(fields),
])
const openNames = [
  'attach',
  'body',
  'contract_display_account',
  'nonce_str',
  'product_id',
  'package',
  'a',
  'zz',
]
const injected = otherMessages.flatMap(([what, fields]) =>
  openNames.flatMap(name =>
    payloads.map((payload): readonly [string, Fields] => [
      `${what}, ${name}`,
      { ...fields, [name]: payload },
    ]),
  ),
)

/** Every signed message but the notice itself: other notices, and what is no notice. */
function others(own: NoticeKind): fc.Arbitrary<Fields> {
  const notices = noticeKinds.filter(kind => kind !== own).map(({ fields }) => fields)
  const messages = [...otherMessages, ...injected].map(([, fields]) => fields)
  return fc.oneof(
    fc.constantFrom(...notices),
    fc.constantFrom(...otherMessages.map(([, each]) => each)),
    fc.constantFrom(...messages),
  )
}

function expectRefused(kind: NoticeKind, xml: string): void {
  const error = failureOf(() => openV2Notice(keys, kind.descriptor, xml), distrust)
  expect(error).toBeInstanceOf(VerificationError)
  expect(error.code).toBe('SIGNATURE_INVALID')
}

describe('any signed message', () => {
  it.each(kinds)('is taken as %s where it is that', (_, { descriptor, fields, signType }) => {
    expect(openV2Notice(keys, descriptor, signedXml(fields, apiV2Key, signType)).body).toMatchObject(fields)
  })

  it.each(kinds)('is refused as %s where it is another, however it is cut', (_, kind) => {
    const cuts = others(kind).chain(fields =>
      fc.tuple(fc.constant(signedText(fields)), anyCut(signedText(fields))),
    )
    let tried = 0
    fc.assert(
      fc.property(cuts, fc.constantFrom(...signTypes), ([text, isCut], signType) => {
        const fields = cutAt(text, isCut)
        if (fields === undefined) return
        tried += 1
        expectRefused(kind, signedXml(fields, apiV2Key, signType))
      }),
      { ...runs, numRuns: 3000 },
    )
    expect(tried).toBeGreaterThan(500)
  })

  it.each(kinds)('is refused as %s where fields of that are folded into values', (_, kind) => {
    const text = signedText(kind.fields)
    const boundaries = boundariesOf(kind.fields)
    expect(boundaries).toHaveLength(Object.keys(kind.fields).length - 1)
    const one = boundaries.map(each => [each])
    const some = fc.subarray([...boundaries], { minLength: 1 })
    const check = (folded: readonly number[]): void => {
      const fields = cutAt(text, at => boundaries.includes(at) && !folded.includes(at))
      if (fields === undefined) throw new Error('No message.')
      expect(factualSign(fields, apiV2Key)).toBe(factualSign(kind.fields, apiV2Key))
      expectRefused(kind, signedXml(fields, apiV2Key, kind.signType))
    }
    for (const folded of one) check(folded)
    fc.assert(fc.property(some, check), runs)
  })

  it.each(kinds)('is refused as %s where what a user gave is cut out of it', (_, kind) => {
    for (const [what, message] of injected) {
      const text = signedText(message)
      // Every place at which a field of the notice begins, and all places: what a forger would choose.
      const pieces = text.split('&').slice(1)
      const begins = (at: number) => Object.hasOwn(kind.fields, pieces[at]?.split('=')[0] ?? '')
      for (const fields of [cutAt(text, begins), cutAt(text, () => true)]) {
        if (fields === undefined) continue
        const error = failureOf(
          () => openV2Notice(keys, kind.descriptor, signedXml(fields, apiV2Key, kind.signType)),
          next.ownValue,
        )
        expect(error.code, what).toBe('SIGNATURE_INVALID')
      }
    }
  })
})

/** Other ways to write a notice; each gives its sign, fields and XML, and says what becomes of it. */
const spellings: readonly (readonly [
  string,
  (xml: string, fields: Fields) => string,
  string | undefined,
  RegExp | undefined,
])[] = [
  ['as it is', xml => xml, undefined, undefined],
  [
    'with fields in another order',
    (_, fields) => factualXml(Object.fromEntries(Object.entries(fields).reverse())),
    undefined,
    undefined,
  ],
  [
    'with an empty element that nobody knows',
    xml => xml.replace('</xml>', '<y></y><x/></xml>'),
    undefined,
    undefined,
  ],
  [
    'with sections cut',
    xml => xml.replace(/<!\[CDATA\[(.)/g, '<![CDATA[$1]]><![CDATA['),
    undefined,
    undefined,
  ],
  [
    'with references',
    xml =>
      xml.replace(
        /<!\[CDATA\[(\w)([^\]&<]*)\]\]>/g,
        (_, a: string, b: string) => `&#${a.charCodeAt(0)};${b}`,
      ),
    undefined,
    undefined,
  ],
  ['with attributes', xml => xml.replace(/<(\w+)>/g, '<$1 total_fee="1">'), undefined, undefined],
  [
    'with a sign in small letters',
    xml => xml.replace(/(?<=<sign><!\[CDATA\[)\w+/, sign => sign.toLowerCase()),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a blank beside its sign',
    xml => xml.replace(/(?<=<sign><!\[CDATA\[)/, ' '),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with half of a sign',
    xml => xml.replace(/(?<=<sign><!\[CDATA\[)\w{16}/, ''),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with an empty sign',
    xml => xml.replace(/<sign>.*<\/sign>/, '<sign></sign>'),
    'SIGNATURE_MISSING',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a sign of blanks',
    xml => xml.replace(/<sign>.*<\/sign>/, '<sign> </sign>'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'without a sign',
    xml => xml.replace(/<sign>.*<\/sign>/, ''),
    'SIGNATURE_MISSING',
    next.compareV2KeyThenQuery,
  ],
  [
    'with two signs',
    xml => xml.replace(/<sign>.*<\/sign>/, '$&$&'),
    'BODY_UNREADABLE',
    next.refuseItComesAgain,
  ],
  [
    'with a sign of elements',
    xml => xml.replace(/<sign>(.*)<\/sign>/, '<sign><a>$1</a></sign>'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a field twice',
    xml => xml.replace(/<openid>.*<\/openid>|<plate_number>.*<\/plate_number>/, '$&$&'),
    'BODY_UNREADABLE',
    next.refuseItComesAgain,
  ],
  [
    'with a field twice, once empty',
    xml => xml.replace('</xml>', '<mch_id></mch_id></xml>'),
    'BODY_UNREADABLE',
    next.refuseItComesAgain,
  ],
  [
    'with a field twice, once as elements',
    xml => xml.replace('</xml>', '<mch_id><a>1</a></mch_id></xml>'),
    'BODY_UNREADABLE',
    next.refuseItComesAgain,
  ],
  [
    'with a field as an element of elements',
    xml => xml.replace('</xml>', '<more><a>1</a></more></xml>'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a name of a namespace',
    xml => xml.replace(/(<\/?)mch_id/g, '$1x:mch_id'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a name in capitals',
    xml => xml.replace(/(<\/?)mch_id/g, '$1MCH_ID'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a blank in a value',
    xml => xml.replace('1900000109', ' 1900000109'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a blank in a value outside its section',
    xml => xml.replace('<![CDATA[1900000109]]>', '1900000109&#32;'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with another sign type',
    xml => xml.replace(/<sign_type>.*<\/sign_type>|(?=<\/xml>)/, '<sign_type>SHA1</sign_type>'),
    'SIGNATURE_INVALID',
    next.compareV2KeyThenQuery,
  ],
  [
    'with a comment',
    xml => xml.replace('</xml>', '<!-- x --></xml>'),
    'BODY_UNREADABLE',
    next.refuseItComesAgain,
  ],
]

describe('a notice in another spelling', () => {
  it.each(spellings)('%s', (_, spell, code, advice) => {
    for (const { descriptor, fields, signType } of noticeKinds) {
      const whole = { ...fields, sign: factualSign(fields, apiV2Key, signType) }
      const open = () => openV2Notice(keys, descriptor, spell(factualXml(whole), whole))
      if (advice === undefined) expect(open().body).toMatchObject(whole)
      else expect(failureOf(open, advice).code, descriptor.id).toBe(code)
    }
  })

  it('signed with less than its page says is refused', () => {
    for (const kind of noticeKinds.filter(({ descriptor }) => descriptor.notice?.values?.sign_type)) {
      const { sign_type: _, ...fields } = kind.fields
      expectRefused(kind, signedXml({ ...fields, sign_type: 'MD5' }, apiV2Key, 'MD5'))
      expectRefused(kind, signedXml(fields, apiV2Key, 'MD5'))
      expectRefused(kind, signedXml(kind.fields, apiV2Key, 'MD5'))
    }
  })

  it('throws nothing but errors of the SDK, whatever was made of it', () => {
    const edits = fc.array(
      fc.record({
        at: fc.nat(),
        remove: fc.nat(12),
        insert: fc.constantFrom('', '&', '<', '>', 'x', '</xml>', '<sign>', ']]>', '&#38;', '='),
      }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...noticeKinds), edits, ({ descriptor, fields, signType }, list) => {
        const genuine = signedXml(fields, apiV2Key, signType)
        const xml = list.reduce((text, { at, remove, insert }) => {
          const place = at % text.length
          return text.slice(0, place) + insert + text.slice(place + remove)
        }, genuine)
        const outcome = outcomeOf(
          () => openV2Notice(keys, descriptor, xml),
          either(distrust, next.refuseItComesAgain),
        )
        // What is still taken says the same as before.
        if (!(outcome instanceof WechatPayError)) expect(outcome.body).toMatchObject(fields)
      }),
      { ...runs, numRuns: 2000 },
    )
  })
})
