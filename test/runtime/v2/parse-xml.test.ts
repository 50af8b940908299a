import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../../../templates/runtime/v2/parse-xml.js'
import { failureOf, outcomeOf } from '../support/failure-of.js'
import { either, next } from '../support/next.js'
import { plainTree } from './plain-tree.js'

/** XML that cannot be read, wherever it is spoiled. */
const unreadable = either(next.damagedXml, next.oddXml, next.onceOnly)

describe('parseXml', () => {
  it.each([
    ['text', '<xml><a>1</a></xml>', [['a', ['1']]]],
    ['CDATA with its blanks', '<xml><a><![CDATA[ x\ny ]]></a></xml>', [['a', [' x\ny ']]]],
    ['text with its blanks', '<xml><a> x </a></xml>', [['a', [' x ']]]],
    ['blanks alone', '<xml><a> </a></xml>', [['a', [' ']]]],
    ['blanks beside CDATA', '<xml><a>\n<![CDATA[x]]>\n</a></xml>', [['a', ['x']]]],
    ['CDATA in several sections', '<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a></xml>', [['a', ['x]]>y']]]],
    ['text and CDATA in order', '<xml><a>x<![CDATA[y]]>z</a></xml>', [['a', ['xyz']]]],
    [
      'markup and references in CDATA',
      '<xml><a><![CDATA[<b>&amp;<!--&x;]]></a></xml>',
      [['a', ['<b>&amp;<!--&x;']]],
    ],
    ['predefined entities', '<xml><a>&lt;&gt;&amp;&quot;&apos;</a></xml>', [['a', [`<>&"'`]]]],
    ['no second resolving', '<xml><a>&amp;lt;</a></xml>', [['a', ['&lt;']]]],
    ['characters by number', '<xml><a>&#20013;&#x6587;&#x1F600;</a></xml>', [['a', ['中文😀']]]],
    ['a return that is meant', '<xml><a><![CDATA[x]]>&#13;<![CDATA[y]]></a></xml>', [['a', ['x\ry']]]],
    ['line ends as XML has them', '<xml><a>x\r\ny\rz</a></xml>', [['a', ['x\ny\nz']]]],
    [
      'empty elements',
      '<xml><a/><b></b><c /><d><![CDATA[]]></d></xml>',
      [
        ['a', ['']],
        ['b', ['']],
        ['c', ['']],
        ['d', ['']],
      ],
    ],
    [
      'nothing guessed',
      '<xml><a>007</a><b>1e3</b><c>true</c></xml>',
      [
        ['a', ['007']],
        ['b', ['1e3']],
        ['c', ['true']],
      ],
    ],
    [
      'repeated elements',
      '<xml><a>1</a><b>2</b><a>3</a></xml>',
      [
        ['a', ['1', '3']],
        ['b', ['2']],
      ],
    ],
    ['nested elements', '<xml>\n <a>\n  <b>1</b>\n  <b>2</b>\n </a>\n</xml>', [['a', [[['b', ['1', '2']]]]]]],
    ['another root', '<root><a>1</a></root>', [['a', ['1']]]],
    ['an empty root', '<xml/>', []],
    ['a root of blanks', '<xml>\n</xml>', []],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>\n', [['a', ['1']]]],
    ['a byte order mark', '\uFEFF<xml><a>1</a></xml>', [['a', ['1']]]],
    ['a blank in the end of an element', '<xml ><a\n>1</a\n></xml >', [['a', ['1']]]],
    [
      'names of any script',
      '<xml><商户.号-1>1</商户.号-1><ns:b/></xml>',
      [
        ['商户.号-1', ['1']],
        ['ns:b', ['']],
      ],
    ],
    ['a return beside its line feed in CDATA', '<xml><a><![CDATA[x\r\ny\r]]></a></xml>', [['a', ['x\ny\n']]]],
    ['attributes, passed over', `<xml v="1"><a b='>'>1</a></xml>`, [['a', ['1']]]],
  ])('reads %s', (_, text, want) => {
    expect(plainTree(parseXml(text))).toEqual(want)
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['no markup', 'SECRET'],
    ['JSON', '{"SECRET":1}'],
    ['a page of a proxy', '<html><body><br>SECRET</body></html>'],
    ['a root without its end', '<xml><a>SECRET</a>'],
    ['an element without its end', '<xml><a>SECRET</xml>'],
    ['crossed elements', '<xml><a><b>SECRET</a></b></xml>'],
    ['a tag without its end', '<xml><a>SECRET</a></xml'],
    ['CDATA without its end', '<xml><a><![CDATA[SECRET</a></xml>'],
    ['an end of CDATA alone', '<xml><a>SECRET]]></a></xml>'],
    ['two roots', '<xml><a>SECRET</a></xml><xml/>'],
    ['two empty roots', '<xml/><xml/>'],
    ['text after the root', '<xml><a>1</a></xml>SECRET'],
    ['a reference after the root', '<xml><a>1</a></xml>&#65;'],
    ['text after an empty root', '<xml/>SECRET>'],
    ['CDATA after the root', '<xml><a>1</a></xml><![CDATA[SECRET]]>'],
    ['text in the root', '<xml>SECRET</xml>'],
    ['text beside elements', '<xml>SECRET<a>1</a></xml>'],
    ['CDATA beside elements', '<xml><![CDATA[SECRET]]><a>1</a></xml>'],
    ['an attribute without a value', '<xml><a SECRET>1</a></xml>'],
    ['an attribute twice', '<xml><a b="1" b="SECRET">1</a></xml>'],
    ['an invalid name', '<xml><1SECRET>1</1SECRET></xml>'],
    ['a name of the library', '<xml><#text>SECRET</#text></xml>'],
    ['a name with the prefix', '<xml><.a>SECRET</.a></xml>'],
    ['a control character', '<xml><a>SECRET\u0001</a></xml>'],
    ['a control character in CDATA', '<xml><a><![CDATA[SECRET\u0000]]></a></xml>'],
    ['half of a character', '<xml><a>SECRET\ud800</a></xml>'],
    ['a control character by number', '<xml><a>SECRET&#1;</a></xml>'],
    ['half of a character by number', '<xml><a>SECRET&#xD800;</a></xml>'],
    ['no character by number', '<xml><a>SECRET&#x110000;</a></xml>'],
    ['an attribute with markup', '<xml><a b="<SECRET">1</a></xml>'],
    ['attributes without a blank', '<xml><a b="1"c="SECRET">1</a></xml>'],
    ['an end with an attribute', '<xml><a>SECRET</a b="1"></xml>'],
    ['an end of a longer name', '<xml><a>SECRET</ab></xml>'],
    ['an end of a shorter name', '<xml><ab>SECRET</a></xml>'],
    ['an end with a blank before its name', '<xml><a>SECRET</ a></xml>'],
    ['a tag with a blank before its name', '<xml>< a>SECRET</a></xml>'],
    ['an end alone', '</xml>'],
    ['an end after the root', '<xml/></xml>'],
    ['a slash inside a tag', '<xml><a/ >SECRET</xml>'],
    ['CDATA before the root', '<![CDATA[SECRET]]><xml/>'],
    ['33 levels', `<xml>${'<a>'.repeat(33)}SECRET${'</a>'.repeat(33)}</xml>`],
  ])('finds unreadable: %s', (_, text) => {
    const error = failureOf(() => parseXml(text), next.damagedXml)
    expect(error.code).toBe('BODY_UNREADABLE')
    expect(String(error.stack) + JSON.stringify(error)).not.toContain('SECRET')
    expect(error.cause).toBeUndefined()
  })

  it.each([
    ['a document type', '<!DOCTYPE xml><xml><a>SECRET</a></xml>'],
    ['an internal entity', '<!DOCTYPE xml [<!ENTITY x "SECRET">]><xml><a>&x;</a></xml>'],
    ['an external entity', '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///SECRET">]><xml><a>&x;</a></xml>'],
    [
      'a parameter entity',
      '<!DOCTYPE xml [<!ENTITY % x SYSTEM "http://127.0.0.1/SECRET"> %x;]><xml><a>1</a></xml>',
    ],
    ['a document type in small letters', '<!doctype xml><xml><a>SECRET</a></xml>'],
    ['a document type inside', '<xml><!DOCTYPE xml><a>SECRET</a></xml>'],
    ['an entity that is not declared', '<xml><a>&SECRET;</a></xml>'],
    ['an ampersand alone', '<xml><a>SECRET & more</a></xml>'],
    ['an entity of HTML', '<xml><a>SECRET&nbsp;</a></xml>'],
    ['an entity in an attribute', '<xml><a b="&SECRET;">1</a></xml>'],
    ['a processing instruction', '<xml><?php SECRET ?><a>1</a></xml>'],
    ['a style sheet', '<?xml-stylesheet href="SECRET"?><xml><a>1</a></xml>'],
    ['a second declaration', '<?xml version="1.0"?><?xml version="1.0"?><xml><a>SECRET</a></xml>'],
    ['a declaration inside', '<xml><?xml version="1.0"?><a>SECRET</a></xml>'],
    ['a declaration without a blank', '<?xmlversion="1.0"?><xml><a>SECRET</a></xml>'],
    ['a comment', '<xml><!-- SECRET --><a>1</a></xml>'],
  ])('refuses %s', (_, text) => {
    const error = failureOf(() => parseXml(text), next.oddXml)
    expect(error.code).toBe('XML_REFUSED')
    expect(String(error.stack) + JSON.stringify(error)).not.toContain('SECRET')
  })

  it('takes names of prototypes as names like any other', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__']
    const tree = parseXml(
      `<xml>${names.map(name => `<${name}><polluted>1</polluted></${name}>`).join('')}</xml>`,
    )
    expect([...tree.keys()]).toEqual(names)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('parseXml and texts made to hurt', () => {
  const billion = `<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
    .join('')}]><xml><a>&j;</a></xml>`
  const quadratic = `<!DOCTYPE xml [<!ENTITY a "${'a'.repeat(50_000)}">]><xml><a>${'&a;'.repeat(50_000)}</a></xml>`

  it.each([
    ['a billion laughs', billion, next.oddXml],
    ['a quadratic blow-up', quadratic, next.oddXml],
    ['300,000 levels', '<a>'.repeat(300_000), next.damagedXml],
    ['levels that end', `${'<a>'.repeat(300_000)}${'</a>'.repeat(300_000)}`, next.damagedXml],
    ['300,000 open tags', '<a '.repeat(300_000), next.damagedXml],
    ['300,000 open comments', `<xml>${'<!--'.repeat(300_000)}>`, next.oddXml],
    ['300,000 open sections', `<xml>${'<![CDATA['.repeat(300_000)}>`, next.damagedXml],
    ['300,000 ampersands', `<xml><a>${'&'.repeat(300_000)}</a></xml>`, next.oddXml],
    ['300,000 open quotes', `<xml ${'a="'.repeat(300_000)}></xml>`, next.damagedXml],
    ['300,000 brackets', `${'<'.repeat(300_000)}>`, next.damagedXml],
    ['a declaration without its end', `<?xml ${' '.repeat(300_000)}>`, next.oddXml],
  ])('%s: refused at once', (_, text, advice) => {
    expect(['BODY_UNREADABLE', 'XML_REFUSED']).toContain(failureOf(() => parseXml(text), advice).code)
  })

  it.each([
    ['5 MB of text', 'x'.repeat(5_000_000), 5_000_000],
    ['5 MB of CDATA', `<![CDATA[${'x'.repeat(5_000_000)}]]>`, 5_000_000],
    ['200,000 references', '&amp;'.repeat(200_000), 200_000],
    ['100,000 sections', '<![CDATA[x]]>'.repeat(100_000), 100_000],
  ])('%s: read', (_, content, length) => {
    const [value] = parseXml(`<xml><a>${content}</a></xml>`).get('a') ?? []
    expect(value).toHaveLength(length)
  })

  const tag = '<a>1</a>'
  it.each([
    ['20,000 elements', tag.repeat(19_999), true],
    ['20,001 elements', tag.repeat(20_000), false],
    ['20,000 elements that are empty', '<a/>'.repeat(20_000), false],
    ['20,000 elements with attributes', '<a b="1"/>'.repeat(9_999), true],
    ['20,002 elements and attributes', '<a b="1"/>'.repeat(10_000), false],
    ['200,000 references', `<a>${'&#65;'.repeat(200_000)}</a>`, true],
    ['200,001 references', `<a>${'&#65;'.repeat(200_001)}</a>`, false],
    ['200,000 sections', `<a>${'<![CDATA[x]]>'.repeat(200_000)}</a>`, true],
    ['200,001 sections', `<a>${'<![CDATA[x]]>'.repeat(200_001)}</a>`, false],
    ['200,000 line ends', `<a>${'\r\n'.repeat(200_000)}</a>`, true],
    ['200,001 line ends', `<a>${'\r\n'.repeat(200_001)}</a>`, false],
    ['200,001 line ends in a section', `<a><![CDATA[${'\r'.repeat(200_001)}]]></a>`, false],
    ['200,001 references in an attribute', `<a b="${'&lt;'.repeat(200_001)}"/>`, false],
    ['32 levels', `${'<a>'.repeat(31)}${'</a>'.repeat(31)}`, true],
    ['33 levels', `${'<a>'.repeat(32)}${'</a>'.repeat(32)}`, false],
    ['33 levels, the last closing itself', `${'<a>'.repeat(31)}<a/>${'</a>'.repeat(31)}`, false],
  ] as const)('has limits: %s', (_, content, isRead) => {
    const text = `<xml>${content}</xml>`
    if (isRead) expect(parseXml(text).size).toBe(1)
    else expect(failureOf(() => parseXml(text), next.damagedXml).message).toMatch(/ more than | deeper than /)
  })

  /** Texts that grow with a number; the work of reading each must grow no faster. */
  const growing: readonly (readonly [string, (count: number) => string])[] = [
    ['text', count => `<xml><a>${'x'.repeat(count)}</a></xml>`],
    ['blanks', count => `<xml>${' '.repeat(count)}</xml>`],
    ['blanks in a tag', count => `<xml><a${' '.repeat(count)}>1</a></xml>`],
    ['blanks in a tag that is none', count => `<xml><a${' '.repeat(count)}=`],
    ['blanks behind', count => `<xml/>${' '.repeat(count)}x`],
    ['a name', count => `<xml><${'x'.repeat(count)}>1</a></xml>`],
    ['a name of an attribute', count => `<xml><a ${'x'.repeat(count)}>1</a></xml>`],
    ['a value of an attribute', count => `<xml><a b="${'x'.repeat(count)}">1</a></xml>`],
    ['a value without its end', count => `<xml><a b="${'x'.repeat(count)}`],
    ['a section', count => `<xml><a><![CDATA[${']]'.repeat(count / 2)}]]></a></xml>`],
    ['levels', count => '<a>'.repeat(count / 3)],
    ['levels that end', count => '<a>'.repeat(count / 7) + '</a>'.repeat(count / 7)],
    ['elements', count => `<xml>${'<a>1</a>'.repeat(count / 8)}</xml>`],
    ['attributes', count => `<xml ${Array.from({ length: count / 12 }, (_, at) => `a${at}=""`).join(' ')}/>`],
    ['references', count => `<xml><a>${'&#65;'.repeat(count / 5)}</a></xml>`],
    ['ampersands', count => `<xml><a>${'&'.repeat(count)}</a></xml>`],
    ['sections', count => `<xml><a>${'<![CDATA[x]]>'.repeat(count / 13)}</a></xml>`],
    ['open sections', count => `<xml><a>${'<![CDATA['.repeat(count / 9)}</a></xml>`],
    ['line ends', count => `<xml><a>${'\r\n'.repeat(count / 2)}</a></xml>`],
    ['declarations', count => `<?xml ${'x'.repeat(count)}`],
    ['layout', count => `<xml>${'\n<a>1</a>'.repeat(count / 9)}</xml>`],
  ]

  /** Microseconds of the processor, which other processes do not add to. */
  function workOf(text: string): number {
    const start = process.cpuUsage()
    outcomeOf(() => parseXml(text), unreadable)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }

  it.each(growing)('works no more than in proportion: %s', (_, textOf) => {
    workOf(textOf(500_000))
    const [small, large] = [workOf(textOf(500_000)), workOf(textOf(8_000_000))]
    // 16 times the text; squares would take 256 times. The floor is for what is over before a clock ticks.
    expect(large).toBeLessThan(64 * Math.max(small, 10_000))
  })

  it('reads what an independent reader reads', () => {
    const name = fc.constantFrom('a', 'b', 'out_trade_no', 'x-y.z')
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom('x', '1', '中', '=', '>', '"', "'") }),
      fc.constantFrom('&amp;', '&#65;', '&#x4e2d;', '<![CDATA[x<&>]]>', '<![CDATA[]]>'),
    )
    const text = fc.array(piece, { maxLength: 4 }).map(parts => parts.join(''))
    const members = fc.uniqueArray(fc.tuple(name, text), { selector: ([each]) => each, minLength: 1 })
    const peer = new XMLParser({
      parseTagValue: false,
      trimValues: false,
      processEntities: true,
      htmlEntities: true,
    })
    fc.assert(
      fc.property(members, fields => {
        const xml = `<xml>${fields.map(([each, content]) => `<${each}>${content}</${each}>`).join('')}</xml>`
        const ours = Object.fromEntries([...parseXml(xml)].map(([each, [value]]) => [each, value]))
        expect(ours).toEqual({ ...Object(peer.parse(xml)).xml })
      }),
    )
  })

  it('throws nothing but its own errors, whatever it is given', () => {
    const bits = fc.constantFrom(
      ...[
        '<xml>',
        '</xml>',
        '<a>',
        '</a>',
        '<b/>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<!DOCTYPE',
        '<?xml ',
        '?>',
      ],
      ...[
        '&amp;',
        '&#65;',
        '&x;',
        '&',
        '<',
        '>',
        '"',
        "'",
        '=',
        '/',
        ' ',
        '\n',
        'x',
        '__proto__',
        '\u0000',
        '😀',
      ],
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), parts => {
        outcomeOf(() => parseXml(parts.join('')), unreadable)
      }),
    )
  })

  it('reads no message that was cut off anywhere', () => {
    const message = '<xml><a><![CDATA[x&y]]></a><b>&lt;1</b><c><d>2</d></c></xml>'
    for (let end = 0; end < message.length; end += 1) {
      expect(failureOf(() => parseXml(message.slice(0, end)), unreadable).code).toMatch(
        /^(BODY_UNREADABLE|XML_REFUSED)$/,
      )
    }
  })
})
