import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { Transformer } from 'wechatpay-axios-plugin'
import { readXml, writeXml } from '../../../templates/runtime/local/wire/index.js'

describe('XML that is read', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['text and CDATA', '<xml><a>1</a><b><![CDATA[x]]></b></xml>', { a: '1', b: 'x' }],
    ['both in one element', '<xml><a>1<![CDATA[<2>]]>3</a></xml>', { a: '1<2>3' }],
    ['the five references', '<xml><a>&amp;&lt;&gt;&quot;&apos;</a></xml>', { a: '&<>"\'' }],
    ['numbers of characters', '<xml><a>&#20013;&#x4E2D;&#x1F600;</a></xml>', { a: '中中😀' }],
    ['references in CDATA, as they stand', '<xml><a><![CDATA[&amp;]]></a></xml>', { a: '&amp;' }],
    ['blanks between elements, not within', '<xml>\n  <a> 1 </a>\n</xml>\n', { a: ' 1 ' }],
    ['empty elements', '<xml><a></a><b><![CDATA[]]></b></xml>', { a: '', b: '' }],
    ['empty elements in short, as xml2js writes them', '<xml><a/><b /></xml>', { a: '', b: '' }],
    ['nothing', '<xml></xml>', {}],
    [
      'a declaration, as Java writes it',
      '<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>',
      { a: '1' },
    ],
    ['a byte order mark', '\uFEFF<xml><a>1</a></xml>', { a: '1' }],
  ])('%s', (_, text, want) => {
    const fields = readXml(text)
    if (typeof fields === 'string') throw new Error(fields)
    expect(Object.fromEntries(fields)).toEqual(want)
  })
})

describe('XML that is refused', () => {
  const bomb = `<!DOCTYPE xml [<!ENTITY a "${'x'.repeat(1000)}">]><xml><a>&a;</a></xml>`
  it.each<[string, string, RegExp]>([
    ['a DTD', '<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml></xml>', /no <xml>/],
    ['entities', bomb, /no <xml>/],
    ['an entity named as a member of every object', '<xml><a>&constructor;</a></xml>', /reference/],
    ['an entity without a DTD', '<xml><a>&a;</a></xml>', /reference/],
    ['a bare ampersand', '<xml><a>a & b</a></xml>', /reference/],
    ['a character that XML has not', '<xml><a>&#0;</a></xml>', /reference/],
    ['a surrogate', '<xml><a>&#xD800;</a></xml>', /reference/],
    ['a number beyond Unicode', '<xml><a>&#x110000;</a></xml>', /reference/],
    ['a DTD inside', '<xml><!DOCTYPE a><a>1</a></xml>', /declaration/],
    ['a comment', '<xml><!-- a --><a>1</a></xml>', /comment/],
    ['an element within an element', '<xml><a><b>1</b></a></xml>', /directly in <xml>/],
    ['an attribute', '<xml><a b="c">1</a></xml>', /without attributes/],
    ['an empty element twice', '<xml><a/><a/></xml>', /a twice/],
    ['an element twice', '<xml><a>1</a><a>2</a></xml>', /a twice/],
    ['another root', '<yml><a>1</a></yml>', /no <xml>/],
    ['no end', '<xml><a>1</a>', /too early/],
    ['an element without an end', '<xml><a>1', /too early/],
    ['a CDATA section without an end', '<xml><a><![CDATA[1</a></xml>', /no end/],
    ['something behind it', '<xml></xml><xml></xml>', /follows/],
    ['text between elements', '<xml>a<b>1</b></xml>', /cannot be read/],
    [
      'too many elements',
      `<xml>${Array.from({ length: 1002 }, (_, at) => `<a${at}>1</a${at}>`).join('')}</xml>`,
      /more than 1000 elements/,
    ],
    ['too much', `<xml><a>${'x'.repeat(1024 * 1024)}</a></xml>`, /more than 1048576 characters/],
    ['an endless name', `<xml><${'a'.repeat(200)}>1</${'a'.repeat(200)}></xml>`, /cannot be read/],
  ])('%s', (_, text, want) => {
    expect(readXml(text)).toMatch(want)
  })

  it.each<[string, string]>([
    ['nested', '<a>'.repeat(150_000)],
    ['of CDATA', `<xml><a>${'<![CDATA[x]]>'.repeat(70_000)}`],
    ['of ends', `<xml><a>${']]>'.repeat(300_000)}`],
    ['of references', `<xml><a>${'&amp;'.repeat(200_000)}`],
    ['of blanks', `<xml>${' '.repeat(1_000_000)}`],
    ['of declarations', `<?xml ${' '.repeat(1_000_000)}`],
  ])('a megabyte %s, at once', (_, text) => {
    // What is quadratic takes minutes here, longer than a test may.
    expect(readXml(text)).toBeTypeOf('string')
  })
})

describe('XML that is written', () => {
  const fields = { a: '中<&>"', b: 1, c: 'x]]>y', d: '', e: { f: 'g', h: ['i', 'j'] } }

  it('is read by a parser of others', () => {
    const read: unknown = new XMLParser({ parseTagValue: false }).parse(writeXml(fields))
    expect(read).toEqual({ xml: { ...fields, b: '1' } })
  })

  it.each<[string, string]>([
    ['Chinese', '腾讯'],
    ['marks of XML', '<a>&amp;</a>'],
    ['the end of CDATA', 'a]]>b]]]]>'],
    ['line feeds', 'a\nb'],
  ])('is read here again: %s', (_, value) => {
    const read = readXml(writeXml({ value }))
    expect(typeof read === 'string' ? read : read.get('value')).toBe(value)
  })

  it('and what the plugin writes is read', () => {
    const read = readXml(Transformer.toXml({ appid: 'wx1', body: '<苹果>&', total_fee: '1' }))
    expect(typeof read === 'string' ? read : Object.fromEntries(read)).toEqual({
      appid: 'wx1',
      body: '<苹果>&',
      total_fee: '1',
    })
  })
})
