import { beforeAll, describe, expect, it } from 'vitest'
import { factsOf } from '../../generator/cli/format/lost-facts.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import { createSession } from '../generate/create-session.js'
import { corpusNote, hasCorpus } from './corpus-folder.js'
import { type FormattedCorpus, formatCorpus } from './fmt-corpus.js'

/** A document without what `generated/docs` adds to its page (K10, K12). */
function withoutAdditions(text: string): string {
  return text
    .replace(/^```(?:ts \[.+\]|sh \[curl\])\n[\s\S]*?\n```\n\n/gm, '')
    .replace(/(?:^```json \[通知(?:内容)?示例\]\n[\s\S]*?\n```\n\n)+:::\n\n::: code-group\n\n/gm, '')
    .replace(/\n::: code-group\n\n```json \[应答示例\]\n[\s\S]*?\n```\n\n:::\n/g, '')
}

const names = { packageName: 'wechatpay-sdk', packageVersion: '0.0.0' }

/** Documents that show HTML of their page as text, because a cell contains a component of another site. */
const shownAsText = ['docs/webhook/v3/VEHICLE.ENTRANCE_STATE_CHANGE.md']

describe.skipIf(!hasCorpus)(`fmt ${corpusNote}`, () => {
  let corpus: FormattedCorpus

  beforeAll(async () => {
    corpus = await formatCorpus()
  })

  it('refuses no page', () => expect(corpus.refused).toEqual([]))

  it('leaves at least 97 in 100 pages byte for byte as they are', () => {
    const same = corpus.pages.length - corpus.changed.length
    expect(same / corpus.pages.length).toBeGreaterThanOrEqual(0.97)
  })

  it('changes nothing without a reason that has a name', () => {
    const unnamed = corpus.changed.flatMap(({ file, changes }) =>
      changes.filter(({ reason }) => reason === 'other').map(({ line }) => `${file}:${line}`),
    )
    expect(unnamed).toEqual([])
  })

  it('the model before is the model after, and so are all documents', async () => {
    const templates = await loadTemplates()
    // A session gives what a fresh run gives (`test/pages/session.test.ts`), and reads only the pages that changed.
    const session = createSession({ outputs: ['docs'] })
    const run = (pages: FormattedCorpus['pages']) =>
      session.run({ pages, templates, ...names, keepGoing: true, language: 'zh' })
    const before = run(corpus.pages)
    const after = run(corpus.formatted)
    expect(factsOf(after.model) === factsOf(before.model)).toBe(true)
    const docs = ({ files }: typeof before) => files.filter(({ path }) => path.startsWith('docs/'))
    expect(docs(after)).toEqual(docs(before))
    expect(docs(after).map(({ path }) => path)).toEqual(corpus.pages.map(({ file }) => `docs/${file}`))
    const texts = new Map(corpus.formatted.map(({ file, text }) => [`docs/${file}`, text]))
    const differing = docs(after).filter(({ path, content }) => withoutAdditions(content) !== texts.get(path))
    expect(differing.map(({ path }) => path)).toEqual(shownAsText)
  }, 600_000)
})
