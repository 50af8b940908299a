import { sampleForms } from '../../../generator/dialect/sample-forms.js'
import { createDocsEmitter } from '../../../generator/emit/docs/create-docs-emitter.js'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import type { DocumentBlock } from '../../../generator/model/document/document.js'
import type { Model } from '../../../generator/model/model.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'

/** A sample as a module of a program that has a client. */
export interface ProgramSample {
  /** Where it stands: the file and the block's label. */
  readonly place: string
  readonly code: string
}

/** Every piece of TypeScript that the output shows: in documents, in plain Markdown, in comments. */
export function samplesOf(files: readonly OutputFile[]): {
  readonly docs: readonly ProgramSample[]
  readonly llms: readonly ProgramSample[]
  readonly comments: readonly ProgramSample[]
} {
  return {
    docs: files.filter(({ path }) => path.startsWith('docs/')).flatMap(documentSamples),
    llms: files.filter(({ path }) => path.startsWith('llms/')).flatMap(assistantSamples),
    comments: files
      .filter(({ path }) => /^sdk\/(?!runtime\/|webhooks\/)[^/]+\//.test(path))
      .flatMap(commentSamples),
  }
}

/** What the plain Markdown shows of answers and notices, each as a value of the type that the SDK gives it. */
export function answersOf(files: readonly OutputFile[]): readonly ProgramSample[] {
  return files.filter(({ path }) => path.startsWith('llms/')).flatMap(answerSamples)
}

const json = /^```json\n([\s\S]*?)\n```$/gm

function answerSamples({ path, content }: OutputFile): readonly ProgramSample[] {
  const values = [...content.matchAll(json)].map(([, text = '']) => text)
  const place = `${path} (answer)`
  if (path.startsWith('llms/webhooks/')) {
    const from = path.replace(/^llms\//, 'library-sdk/').replace(/\.md$/, '')
    const types = ['WebhookBody', 'WebhookResource'].slice(0, values.length)
    const lines = values.map((value, at) => `export const value${at}: ${types[at]} = ${value}`)
    return values.length === 0
      ? []
      : [{ place, code: `import type { ${types.join(', ')} } from '${from}'\n${lines.join('\n')}` }]
  }
  const imported = /^import \{ ([\w$]+)(?: as ([\w$]+))? \} from '(library-sdk\/.*)'$/m.exec(content)
  const name = imported?.[2] ?? imported?.[1]
  return values.map(value => ({
    place,
    code: `${imported?.[0]}\nexport const answer: Awaited<ReturnType<typeof ${name}>> = ${value}`,
  }))
}

function documentSamples({ path, content }: OutputFile): readonly ProgramSample[] {
  return [...content.matchAll(/^(`{3,})ts \[(.+)\]\n([\s\S]*?)\n\1$/gm)].map(([, , label, code = '']) => ({
    place: `${path} [${label}]`,
    code,
  }))
}

function assistantSamples({ path, content }: OutputFile): readonly ProgramSample[] {
  return [...content.matchAll(/^```ts\n([\s\S]*?)\n```$/gm)].map(([, code = '']) => ({ place: path, code }))
}

const example = /^ \* @example\n \* ```ts\n((?: \* .*\n)*?) \* ```\n \*\/\n(?:export )?function ([\w$]+)\(/gm

function commentSamples({ path, content }: OutputFile): readonly ProgramSample[] {
  const from = path.replace(/^sdk\//, 'library-sdk/').replace(/\.ts$/, '')
  return [...content.matchAll(example)].map(([, lines = '', name = '']) => {
    const alias = new RegExp(`^export \\{ ${name.replaceAll('$', '\\$')} as ([\\w$]+) \\}`, 'm').exec(content)
    const imported = alias?.[1] === undefined ? name : `${alias[1]} as ${name}`
    const code = lines.replace(/^ \* /gm, '')
    return { place: `${path} ${name}`, code: `import { ${imported} } from '${from}'\n${code}` }
  })
}

/** The documents of a model that was not read from pages: a heading and six forms for each operation. */
export function documentsOf(model: Model): readonly OutputFile[] {
  const input = emitInput(model)
  const documents = input.plan.modules.map(module => ({
    path: `docs/${module.file}`,
    document: {
      kind: 'document' as const,
      file: module.file,
      blocks:
        module.kind === 'webhook-module'
          ? [{ kind: 'code-source' as const, info: 'php [处理程序]', lines: ['// …'] }]
          : module.operations.flatMap(({ operation }): DocumentBlock[] => {
              const end = { answer: { kind: 'json' as const }, assigns: false }
              const { method } = operation
              return [
                { kind: 'heading', depth: 1, text: 'x', attributes: `#${method}` },
                {
                  kind: 'forms',
                  forms: sampleForms,
                  path: 'v3/x',
                  method,
                  prelude: '',
                  asynchronous: end,
                  synchronous: end,
                },
              ]
            }),
    },
  }))
  return emitFiles(createDocsEmitter({ ...tools, language: 'zh' }), { ...input, documents })
}
