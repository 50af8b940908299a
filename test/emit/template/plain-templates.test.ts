import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docsHelpers } from '../../../generator/emit/docs/docs-templates.js'
import { templateHelpers } from '../../../generator/emit/sdk/template-set.js'
import { compileTemplates } from '../../../generator/emit/template/compile-templates.js'
import { handlebarsTemplates } from '../../../generator/emit/template/handlebars-templates.js'
import { plainTemplates } from '../../../generator/emit/template/plain-templates.js'
import { TemplateError } from '../../../generator/emit/template/template-error.js'
import { sources } from '../sdk/emit-model.js'

const helpers = { str: (value: unknown) => `<${JSON.stringify(value)}>`, raw: (value: unknown) => `${value}` }

interface Rendered {
  readonly text?: string
  readonly error?: string
}

function outcome(render: (() => string) | undefined): Rendered {
  if (render === undefined) return { error: 'not rendered' }
  try {
    return { text: render() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** The template `main` over a view, by our renderer and by Handlebars. */
function both(
  templates: Readonly<Record<string, string>>,
  view: object,
): { own: Rendered; theirs: Rendered } {
  const files = new Map(
    Object.entries(templates).map(([name, content]) => [name, { path: `sdk/${name}.hbs`, content }]),
  )
  const own = plainTemplates(files, helpers)?.get('main')
  const theirs = handlebarsTemplates(files, helpers).get('main')
  return { own: outcome(own && (() => own(view))), theirs: outcome(theirs && (() => theirs(view))) }
}

const view = {
  text: 'a "b" <c>',
  empty: '',
  zero: 0,
  no: null,
  missing: undefined,
  yes: true,
  list: ['x', '', 'z'],
  none: [],
  rows: [
    { name: 'one', more: [1, 2], inner: { deep: { end: 'deep' } } },
    { name: 'two', more: [], inner: undefined },
  ],
  object: { first: 1, second: 'two' },
  map: new Map([['key', 'value']]),
  set: new Set(['s', 't']),
}

describe('a template is rendered as by Handlebars', () => {
  const table: readonly [name: string, main: string, part?: string][] = [
    ['text', 'a {{! a note }}b \\{{str text}}'],
    ['a helper', '{{str text}}{{str zero}}{{str empty}}{{str no}}'],
    ['an unknown name', 'x\n {{str other}}'],
    ['an undefined member', '{{#if yes}}{{str missing}}{{/if}}'],
    ['a member of nothing', '{{str missing.name}}'],
    ['a member of null', '{{#if no.name}}x{{/if}}'],
    ['an inherited member', '{{#if object.toString}}x{{else}}y{{/if}}'],
    ['the length of a list', '{{str list.length}}{{str text.length}}'],
    [
      'conditions',
      '{{#if zero}}a{{else}}b{{/if}}{{#if none}}a{{else}}b{{/if}}{{#if object}}c{{/if}}{{#if empty}}d{{/if}}',
    ],
    ['an unknown name in a condition', '{{#if other}}a{{else}}b{{/if}}'],
    ['an inverted condition', '{{^if zero}}none{{else}}some{{/if}}'],
    ['a chain of conditions', '{{#if zero}}a{{else if yes}}b{{else}}c{{/if}}'],
    [
      'a list',
      '{{#each list}}{{str this}}{{#if @first}}F{{/if}}{{#if @last}}L{{else}},{{/if}}{{str @index}}{{str @key}}{{/each}}',
    ],
    ['an empty list', '{{#each none}}x{{else}}nothing{{/each}}'],
    ['no list', '{{#each text}}x{{else}}nothing{{/each}}{{#each other}}x{{else}}nothing{{/each}}'],
    ['an object', '{{#each object}}{{str @key}}{{str @index}}{{str this}}{{#if @last}}L{{/if}}{{/each}}'],
    ['a map', '{{#each map}}{{str this}}{{str @key}}{{/each}}'],
    ['a set', '{{#each set}}{{str this}}{{#if @last}}L{{/if}}{{/each}}'],
    [
      'lists in lists',
      '{{#each rows}}{{str name}}{{#each more}}{{str @index}}{{#if @last}}L{{/if}}{{/each}}{{str @index}}{{/each}}',
    ],
    ['deep members', '{{#each rows}}{{#if @first}}{{str inner.deep.end}}{{/if}}{{/each}}'],
    ['a turn outside of lists', '{{#if @first}}x{{else}}y{{/if}}{{str @index}}'],
    ['whitespace control', 'a\n  {{~#if yes~}}  b  {{~/if}}\n c'],
    [
      'blocks on lines of their own',
      'a\n{{#if yes}}\n  b\n{{else}}\n  c\n{{/if}}\nd\n\n{{#each list}}\n{{raw this}}\n{{/each}}\n',
    ],
    ['a partial', 'a {{> part}} b', '{{str text}}\n'],
    ['a partial over a member', '{{> part object}}', '{{str first}}{{str second}}'],
    ['a partial in a list', '{{#each list}}{{> part this}}{{/each}}', '{{str this}}{{#if @last}}L{{/if}}'],
    ['a partial on a line of its own', 'a\n  {{> part}}\nb\n', 'c\n\n  {{raw text}}\n'],
    ['a partial without a line end', 'a\n  {{> part}}\nb\n', 'c\n'],
    ['an empty partial', 'a\n  {{> part}}\nb\n', '{{! nothing }}'],
    ['a partial over nothing', '{{> part missing}}', 'x{{str name}}'],
    ['a partial within itself', '{{> part object}}', '{{#if first}}({{> part second}}){{/if}}'],
  ]
  it.each(table)('%s', (_, main, part = '') => {
    const { own, theirs } = both({ main, part }, view)
    expect(own).toEqual(theirs)
    expect(own.error).not.toBe('not rendered')
  })
})

const names = fc.constantFrom(
  'text',
  'zero',
  'no',
  'list',
  'rows',
  'object',
  'none',
  'other',
  'this',
  'name',
  'more',
  'inner.deep',
  '@first',
  '@last',
  '@index',
  '@key',
)
const between = fc.constantFrom('', ' ', '\n', '\n\n', '  x\n', 'é|中')

const { body } = fc.letrec<{ body: string; piece: string }>(tie => ({
  body: fc.array(tie('piece'), { maxLength: 4 }).map(pieces => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 4 },
    between,
    names.map(name => `{{str ${name}}}`),
    names.map(name => `{{> part ${name}}}`),
    fc
      .tuple(names, tie('body'), tie('body'))
      .map(([name, inner, other]) => `{{#if ${name}}}${inner}{{else}}${other}{{/if}}`),
    fc
      .tuple(names, tie('body'), between)
      .map(([name, inner, line]) => `{{#each ${name}}}${line}${inner}{{/each}}${line}`),
  ),
}))

it('any template within the rules is rendered as by Handlebars, failures included', () => {
  fc.assert(
    fc.property(
      body,
      fc.constantFrom('{{str this}}\n', '{{#if name}}{{str name}}{{/if}}', ' a\n b'),
      (main, part) => {
        const { own, theirs } = both({ main, part }, view)
        expect(own).toEqual(theirs)
      },
    ),
    { numRuns: 400 },
  )
})

describe('what the package has needs no Handlebars to be rendered', () => {
  it.each([
    ['the SDK', sources.templates, templateHelpers],
    ['the documents', sources.docs, docsHelpers],
  ] as const)('%s', (_, files, own) =>
    expect(
      plainTemplates(new Map(files.map(file => [file.path.replace(/^.*\/|\.hbs$/g, ''), file])), own),
    ).toBeDefined(),
  )
})

describe('a template that holds more is rendered by Handlebars, and those beside it', () => {
  it.each([
    ['the value around a list', '{{#each list}}{{str ../text}}{{/each}}', '<"a \\"b\\" <c>">'.repeat(3)],
    ['the whole view', '{{#each list}}{{str @root.zero}}{{/each}}', '<0><0><0>'],
    ['a named element', '{{#each list as |own|}}{{raw own}}{{/each}}', 'xz'],
    ['zero as something', '{{#if zero includeZero=true}}there{{/if}}', 'there'],
  ])('%s', (_, content, want) => {
    const files = [{ path: 'docs/main.hbs', content }]
    expect(
      plainTemplates(new Map([['main', files[0] ?? { path: '', content: '' }]]), helpers),
    ).toBeUndefined()
    expect(compileTemplates(files, helpers)('main')(view)).toBe(want)
  })
})

it('a failure names your own template and its place', () => {
  const files = [{ path: 'sdk/main.hbs', content: 'x\n {{str other}}', shown: 'my/sdk/main.hbs' }]
  const render = compileTemplates(files, helpers)('main')
  const failure = (() => {
    try {
      return render(view)
    } catch (error) {
      return error
    }
  })()
  expect(failure).toBeInstanceOf(TemplateError)
  expect(failure).toMatchObject({ file: 'my/sdk/main.hbs', span: { line: 2, column: 2 } })
})
