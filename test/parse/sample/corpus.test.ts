import { describe, expect, it } from 'vitest'
import { samePath } from '../../../generator/model/checks/samples/same-path.js'
import type { CodeBlock } from '../../../generator/parse/page.js'
import { parseSampleBlocks } from '../../../generator/parse/sample/parse-sample-blocks.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from '../../corpus/corpus-folder.js'
import { phpBlock } from './php-block.js'

/** Fenced blocks by lines, a new group where a label comes again: independent of the Markdown parser. */
function blockGroups(text: string): CodeBlock[][] {
  const groups: CodeBlock[][] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const label = /^```php \[(.+)\]$/.exec(lines[at] ?? '')?.[1]
    if (label === undefined) continue
    const end = lines.indexOf('```', at)
    const block = phpBlock(lines.slice(at + 1, end).join('\n'), label, at + 2)
    const group = groups.at(-1)
    if (group === undefined || group.some(other => other.label === label)) groups.push([block])
    else group.push(block)
    at = end
  }
  return groups
}

function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'span' ? undefined : member)))
}

/** Blocks that show another HTTP library, because the service does not sign the file: they hold no call to read. */
const withoutCall = [
  'openapi/v3/new-tax-control-fapiao/download.md:32 PW403',
  'openapi/v3/new-tax-control-fapiao/download.md:42 PW403',
]

describe.skipIf(!hasCorpus)(`samples of real pages, ${corpusNote}`, () => {
  const pages = (hasCorpus ? readFolder(corpusFolder) : []).map(({ file, text }) => ({
    file,
    page: file.replace(/^(openapi|webhook)\//, '').replace(/\.md$/, ''),
    groups: blockGroups(text),
  }))

  it('all blocks can be read, but those that hold no call', () => {
    const found = pages.flatMap(({ file, groups }) =>
      groups.flatMap(group => parseSampleBlocks(group, file).diagnostics),
    )
    const places = found.map(({ code, file, span }) => `${file}:${span.line} ${code}`)
    expect(pages.flatMap(({ groups }) => groups.flat()).length).toBeGreaterThan(3_500)
    expect(places).toEqual(withoutCall)
  })

  it('every call is of its own page', () => {
    const strangers = pages.flatMap(({ file, page, groups }) =>
      groups
        .flatMap(group => parseSampleBlocks(group, file).calls)
        .filter(call => !samePath(call, page.replace(/(^|\/)index$/, '$1')))
        .map(call => `${file}:${call.span.line} ${call.path}`),
    )
    expect(strangers).toEqual([])
  })

  it('a block says the same among its siblings and alone', () => {
    for (const { file, groups } of pages) {
      for (const group of groups) {
        const alone = group.flatMap(block => parseSampleBlocks([block], file).calls)
        expect(withoutSpans(parseSampleBlocks(group, file).calls), file).toEqual(withoutSpans(alone))
      }
    }
  })
})
