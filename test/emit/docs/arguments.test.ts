import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleForms } from '../../../generator/dialect/sample-forms.js'
import { createPageWriter } from '../../../generator/emit/docs/create-page-writer.js'
import type { FormsBlock } from '../../../generator/model/document/document.js'
import { parsePage } from '../../../generator/parse/parse-page.js'
import type { PhpArray, PhpEntry, PhpValue } from '../../../generator/parse/sample/php-value.js'
import type { SampleText } from '../../../generator/parse/sample/sample-call.js'
import { readArray } from '../../parse/sample/read-array.js'
import { sources } from '../sdk/emit-model.js'

const write = createPageWriter(sources.docs)

function formsOf(args: PhpArray, more: Partial<FormsBlock> = {}): FormsBlock {
  return {
    kind: 'forms',
    forms: sampleForms,
    path: 'v3/library-loans/{loan_id}',
    method: 'post',
    prelude: '',
    arguments: args,
    asynchronous: { answer: { kind: 'json' }, assigns: false },
    synchronous: { answer: { kind: 'json' }, assigns: true },
    ...more,
  }
}

/** The text of the forms in a code group. */
function textOf(forms: FormsBlock): string {
  return write({ kind: 'document', file: 'openapi/v3/x.md', blocks: [forms] })
}

function samplesOf(text: string): readonly (SampleText | undefined)[] {
  const { page } = parsePage({ file: 'openapi/v3/x.md', text })
  return page.sections.flatMap(section => section.samples.calls.map(call => call.text))
}

function argumentsOf(code: string): PhpArray {
  const array = readArray(code)
  if (array === undefined) throw new Error(`${code} is no array`)
  return array
}

/** The lines of the arguments of the first form. */
function linesOf(code: string): string {
  const text = textOf(formsOf(argumentsOf(code)))
  return text.slice(text.indexOf('(') + 1, text.indexOf('\n->then(') - 1)
}

describe('arguments of samples', () => {
  it.each([
    ['none', '[]', '[]'],
    ['no padding at the top', "['a'=>1,'long'=>2]", "[\n  'a' => 1,\n  'long' => 2,\n]"],
    [
      'one column per array',
      "['json'=>['a'=>'x','long'=>['b'=>1,'ab'=>2]]]",
      "[\n  'json' => [\n    'a'    => 'x',\n    'long' => [\n      'b'  => 1,\n      'ab' => 2,\n    ],\n  ],\n]",
    ],
    ['a list', "['json' => ['a' => [ 'x','y' ]]]", "[\n  'json' => [\n    'a' => ['x', 'y'],\n  ],\n]"],
    ['an empty group', "['xml' => []]", "[\n  'xml' => [\n  ],\n]"],
    ['an empty member', "['xml' => ['a' => []]]", "[\n  'xml' => [\n    'a' => [],\n  ],\n]"],
    [
      'a list of one object',
      "['json' => ['a' => [ ['b' => 1] ]]]",
      "[\n  'json' => [\n    'a' => [[\n      'b' => 1,\n    ],],\n  ],\n]",
    ],
    [
      'a list of two objects',
      "['json' => ['a' => [['b' => 1], ['b' => 2]]]]",
      "[\n  'json' => [\n    'a' => [\n      [\n        'b' => 1,\n      ],\n      [\n        'b' => 2,\n      ],\n    ],\n  ],\n]",
    ],
    [
      'encoded JSON',
      "['json' => ['a' => \\json_encode(['b' => 1]), 'c' => \\json_encode([['d'=>1]]), 'e' => \\json_encode(['x'])]]",
      "[\n  'json' => [\n    'a' => \\json_encode([\n      'b' => 1,\n    ]),\n    'c' => \\json_encode([[\n      'd' => 1,\n    ],]),\n    'e' => \\json_encode([\n      'x',\n    ]),\n  ],\n]",
    ],
    [
      'comments',
      "[ // a\n'b' => 1,//c\n// d\n'e' => [ #f\n'g' => 2 /* h */ ], // i\n// j\n]",
      "[ // a\n  'b' => 1, //c\n  // d\n  'e' => [ #f\n    'g' => 2, /* h */\n  ], // i\n  // j\n]",
    ],
    ['computed values', "['a' => f( 1,2 ), 'b' => $x,]", "[\n  'a' => f( 1,2 ),\n  'b' => $x,\n]"],
  ])('%s', (_, given, want) => expect(linesOf(given)).toBe(want))

  const literal = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab\'"\\$\n,=>[]()/#*中`') }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const comment = fc.constantFrom('// 示例值', '# x', '/* y */', "// '[,")
  const comments = fc.array(comment, { maxLength: 2 })
  const around = fc.constantFrom(
    ['', ''],
    ['', ''],
    ['\\json_encode(', ')'],
    ['(object) ', ''],
    ['f(', ', 1)'],
  )
  const value = fc.letrec<{ value: PhpValue; array: PhpArray; entry: PhpEntry }>(tie => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal.map((own): PhpValue => ({ kind: 'php-literal', value: own })),
      fc
        .constantFrom('$x', '1.0', 'f(1, [2])', '"a $b"', 'TRUE')
        .map(text => ({ kind: 'php-source' as const, text })),
      tie('array'),
    ),
    entry: fc
      .record({
        value: tie('value'),
        key: fc.option(literal, { nil: undefined }),
        comments,
        comment: fc.option(comment),
      })
      .map(
        ({ key, comment: end, ...own }): PhpEntry => ({
          kind: 'php-entry',
          ...own,
          ...(key === undefined ? {} : { key: { kind: 'php-literal', value: key } }),
          ...(end === null ? {} : { comment: end }),
        }),
      ),
    array: fc
      .record({
        entries: fc.array(tie('entry'), { maxLength: 4 }),
        around,
        comment: fc.option(comment),
        endComments: comments,
      })
      .map(
        ({ around: [before = '', after = ''], comment: opening, ...own }): PhpArray => ({
          kind: 'php-array',
          before,
          after,
          ...own,
          ...(opening === null ? {} : { comment: opening }),
        }),
      ),
  }))
  const root = value.array.map(array => ({ ...array, before: '', after: '' }))

  it('are read as they were written, in all six forms', () =>
    fc.assert(
      fc.property(root, args => {
        const text = textOf(formsOf(args))
        const samples = samplesOf(text)
        expect(samples).toHaveLength(6)
        for (const sample of samples) expect(sample?.arguments).toEqual(args)
      }),
    ))

  it('keep code around the call and any answer', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('', '$a = 1;\n\n', '```\n$a;\n'),
        fc.constantFrom(
          { kind: 'xml' as const },
          { kind: 'none' as const },
          { kind: 'status' as const, status: 202 },
          { kind: 'written' as const, text: ';\nexit;' },
        ),
        fc.boolean(),
        (prelude, answer, assigns) => {
          const end = { answer, assigns }
          const forms = formsOf(argumentsOf('[]'), { prelude, asynchronous: end, synchronous: end })
          for (const sample of samplesOf(textOf(forms))) expect(sample).toMatchObject({ prelude, ...end })
        },
      ),
    ))
})
