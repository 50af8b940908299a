import fc from 'fast-check'
import { SyntaxKind } from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { docComment } from '../../../generator/emit/escape/doc-comment.js'
import { identifier, isIdentifier } from '../../../generator/emit/escape/identifier.js'
import { isNumberedName, numberedNameType } from '../../../generator/emit/escape/numbered-name.js'
import { propertyName } from '../../../generator/emit/escape/property-name.js'
import { stringLiteral } from '../../../generator/emit/escape/string-literal.js'
import { literalsOf, withSyntax } from '../sdk/syntax.js'
import { hostileText } from './hostile.js'

describe('stringLiteral', () => {
  test.each([
    ['plain text', 'a/b', "'a/b'"],
    ['single quotes', "it's", '"it\'s"'],
    ['both quotes', `'"`, `'\\'"'`],
    ['a line end', 'a\nb', "'a\\nb'"],
    ['a separator of lines', 'a\u2028b', "'a\\u2028b'"],
    ['the end of a script', '</script>', "'\\x3C/script>'"],
    ['a character that turns the direction', '\u202e', "'\\u202e'"],
    ['half a character', '\ud800', "'\\ud800'"],
    ['a number', 12, '12'],
    ['a negative zero', -0, '0'],
    ['a boolean', false, 'false'],
  ] as const)('%s', (_, given, want) => expect(stringLiteral(given)).toBe(want))

  test('refuses a number without a literal', () =>
    expect(() => stringLiteral(Number.NaN)).toThrow(RangeError))

  test('any text comes back from the parser', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const literal = stringLiteral(text)
        expect(literal).not.toMatch(/[\n\r\u2028\u2029\p{Cc}\p{Cf}]|<\/script|<!--/u)
        expect(withSyntax(`export const x = ${literal}\n`, literalsOf).strings).toEqual([text])
      }),
    ))
})

describe('identifier', () => {
  test.each([
    ['an identifier', 'post', 'post'],
    ['a reserved word', 'delete', 'delete'],
    ['a beginning digit', '1a', '_1a'],
    ['what is no name', 'a-b', 'a_b'],
    ['nothing', '', '_'],
  ])('%s', (_, given, want) => expect(identifier(given)).toBe(want))

  test('any text becomes one name', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const name = identifier(text)
        expect(isIdentifier(name)).toBe(true)
        expect(
          withSyntax(`x.${name}\n`, file => file.getDescendantsOfKind(SyntaxKind.Identifier).length),
        ).toBe(2)
      }),
    ))
})

describe('propertyName', () => {
  test.each([
    ['a name', 'stock_id', 'stock_id'],
    ['a reserved word', 'package', 'package'],
    ['a header', 'Wechatpay-Serial', "'Wechatpay-Serial'"],
    ['a blank', 'payer _currency', "'payer _currency'"],
    ['a dollar that is no index', '$name', '$name'],
    ['Chinese', '名', "'名'"],
  ])('%s', (_, given, want) => expect(propertyName(given)).toBe(want))

  test('any text is the name of one member', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const names = withSyntax(`interface X { ${propertyName(text)}: 1 }\n`, file =>
          file
            .getDescendantsOfKind(SyntaxKind.PropertySignature)
            .map(each => each.getSymbol()?.getEscapedName()),
        )
        expect(names).toEqual([text.startsWith('__') ? `_${text}` : text])
      }),
    ))
})

describe('numberedNameType', () => {
  test.each([
    ['one index', 'coupon_id_$n', true, '`coupon_id_$' + '{number}`'],
    ['two indices', 'coupon_$n_$m', true, '`coupon_$' + '{number}_$' + '{number}`'],
    ['a name that goes on', '$name', false, '`$name`'],
    ['a backtick', 'a`$' + '{b}_$n', true, '`a\\`\\$' + '{b}_$' + '{number}`'],
  ] as const)('%s', (_, given, numbered, type) => {
    expect(isNumberedName(given)).toBe(numbered)
    if (numbered) expect(numberedNameType(given)).toBe(type)
  })

  test('any text is one template', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const source = `interface X { [key: ${numberedNameType(`${text}_$n`)}]: 1 }\n`
        const kinds = withSyntax(source, file => literalsOf(file).kinds)
        expect(kinds.filter(kind => kind === 'TemplateLiteralType')).toHaveLength(1)
        expect(kinds.filter(kind => kind === 'IndexSignature')).toHaveLength(1)
      }),
    ))
})

describe('docComment', () => {
  test.each([
    ['nothing', '', ''],
    ['one line', '批次号', '/** 批次号 */'],
    ['lines of a cell', 'a<br/>b<br />c', '/**\n * a\n * b\n * c\n */'],
    ['an empty line', 'a\n\nb\n', '/**\n * a\n *\n * b\n */'],
    ['the end of a comment', '*/ x', '/** *\\/ x */'],
    ['the end of a comment around something invisible', '*\u200b/ x', '/** *\\/ x */'],
    ['a tag behind the end of a comment', '*/ @deprecated a@b.c', '/** *\\/ \\@deprecated a@b.c */'],
    ["a page's own tag", '@deprecated', '/** \\@deprecated */'],
    ['a tag of ours', { text: '', tags: [{ name: 'see', text: 'a\nb' }] }, '/** @see a b */'],
  ] as const)('%s', (_, given, want) => expect(docComment(given)).toBe(want))

  test('any text is one comment and no code', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (text, tag) => {
        const comment = docComment({ text, tags: [{ name: 'see', text: tag }] })
        expect(comment).not.toMatch(/[^\n\P{Cc}]|[\u2028\u2029\p{Cf}]/u)
        withSyntax(`${comment}\nlet x\n`, file => {
          expect(file.getStatementsWithComments()).toHaveLength(1)
          expect(
            file
              .getStatements()[0]
              ?.getLeadingCommentRanges()
              .map(range => range.getText()),
          ).toEqual([comment])
        })
      }),
    ))

  test('an example says the same within a comment', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (text, name) => {
        const code = `post(client, {\n  json: { ${propertyName(name)}: ${stringLiteral(text)} },\n})`
        const comment = docComment({ text: '', tags: [], example: code })
        const shown = comment.replace(/^\/\*\*\n| \*\/$/g, '').replace(/^ \* ?/gm, '')
        const [, inner = ''] = /^@example\n```ts\n([\s\S]*)\n```\n$/.exec(shown) ?? []
        expect(withSyntax(inner, literalsOf)).toEqual(withSyntax(code, literalsOf))
        withSyntax(`${comment}\nfunction x() {}\n`, file => {
          const docs = file.getFunctions()[0]?.getJsDocs() ?? []
          expect(docs.map(doc => doc.getText())).toEqual([comment])
          expect(docs.flatMap(doc => doc.getTags().map(each => each.getTagName()))).toEqual(['example'])
        })
      }),
    ))

  test('no text of a page begins a tag', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const comment = docComment({ text, tags: [{ name: 'default', text: '1' }] })
        withSyntax(`${comment}\nfunction x() {}\n`, file => {
          const tags = file
            .getFunctions()[0]
            ?.getJsDocs()
            .flatMap(doc => doc.getTags().map(each => each.getTagName()))
          expect(tags).toEqual(['default'])
        })
      }),
    ))
})
