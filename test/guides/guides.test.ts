import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readModel } from '../../templates/runtime/local/model/read-model.js'
import { modelFile } from '../local/start.js'
import {
  codeBlocks,
  guideFile,
  guides,
  guideText,
  languages,
  prose,
  references,
  root,
  shape,
  withoutComments,
  withoutSpans,
} from './guide-files.js'
import { knownCodes } from './known-codes.js'

const both = [...guides, ...references].flatMap(name =>
  languages.map(language => [guideFile(name, language)] as const),
)

/** The address of a heading, as GitHub and the site make it. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')
}

function anchors(text: string): readonly string[] {
  return [...prose(text).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => anchorOf(title))
}

describe.each(guides)('the guide %s', name => {
  it('says the same in both languages', () => {
    expect(shape(guideText(name, 'zh'))).toEqual(shape(guideText(name, 'en')))
  })

  it('has the same programs and commands in both languages', () => {
    const [zh, en] = languages.map(language =>
      codeBlocks(guideText(name, language))
        .filter(({ language: tag }) => tag !== '')
        .map(({ language: tag, code }) => [tag, withoutComments(code)]),
    )
    expect(zh).toEqual(en)
  })

  it.each(languages)('links to its twin, and to the end of another guide (%s)', language => {
    const other = language === 'zh' ? 'en' : 'zh'
    expect(guideText(name, language)).toContain(`](${guideFile(name, other).replace('docs/', '')})`)
  })
})

describe('links of the guides', () => {
  it.each(both)('%s leads to files and headings that there are', file => {
    const text = readFileSync(join(root, file), 'utf8')
    const links = [...withoutSpans(prose(text)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter(link => {
      if (/^https?:/.test(link)) return false
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? join(root, file) : join(root, dirname(file), path)
      if (!existsSync(target)) return true
      return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it.each(both)('%s stays in its language', file => {
    const text = readFileSync(join(root, file), 'utf8')
    const isChinese = file.endsWith('.zh-CN.md')
    const links = [...prose(text).matchAll(/\]\(([\w-]+)(\.zh-CN)?\.md(?:#[^)]*)?\)/g)]
    const strays = links.filter(([, to = '', zh]) => {
      const twin = `docs/${to}.zh-CN.md`
      if (file === twin || file === `docs/${to}.md`) return false
      return isChinese ? zh === undefined && existsSync(join(root, twin)) : zh !== undefined
    })
    expect(strays.map(([link]) => link)).toEqual([])
  })
})

describe('facts of the guides', () => {
  it.each(both)('%s names only codes that there are', file => {
    const text = readFileSync(join(root, file), 'utf8')
    const named = [...prose(text).matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`/g)].map(([, code = '']) => code)
    const known = knownCodes()
    expect(named.filter(code => !known.has(code) && !/^(?:WECHATPAY|NODE)_/.test(code))).toEqual([])
  })

  it.each(languages)('overview counts what there is (%s)', language => {
    const model = readModel(modelFile)
    const protocols = model.operations().map(({ protocol }) => protocol)
    const count = (protocol: string): number => protocols.filter(each => each === protocol).length
    const stated = [
      ...guideText('overview', language).matchAll(/^\| [^|]+ \| ([\d,]+)(?:\+| 多个) \|/gm),
    ].map(([, number = '']) => Number(number.replace(',', '')))
    const actual = [count('v3'), count('v2'), count('brand'), model.webhooks().length]
    expect(stated).toEqual(actual.map(number => number - (number % 10)))
  })

  it('guides.yaml lists guides that are there in both languages', () => {
    const order: unknown = parse(readFileSync(join(root, 'docs/guides.yaml'), 'utf8'))
    const text = JSON.stringify(order)
    for (const name of guides) expect(text).toContain(`"${name}"`)
  })
})
