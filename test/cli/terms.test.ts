import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from './run-main.js'
import { tempFolder } from './temp-folder.js'

const page = `---
title: 借阅
description: 借一本书。
---

# {{ $frontmatter.title }} {#post}

{{ $frontmatter.description }}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| json {data-required} | object | JSON
| reader_id {data-required data-indent=1} | string | 读者编号，办证时得到

{.im-table #request}

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| loan_id {data-required} | string | 借阅单号
| return_id | string | 归还单号

{.im-table #response}
`

const file = 'specs/terms.en.yaml'

async function run(args: readonly string[], glossary?: string) {
  const cwd = tempFolder({
    'specs/openapi/v3/library/loans.md': page,
    ...(glossary === undefined ? {} : { [file]: glossary }),
  })
  const { code, out } = await runHere(cwd, 'terms', ...args)
  const path = join(cwd, file)
  return { code, out, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined }
}

const head = /^# The English of the pages.*\n#.*\n/

describe('pagewright terms', () => {
  it('writes a glossary where there is none, and lists what it lacks', async () => {
    const { code, out, text } = await run([])
    expect(code).toBe(0)
    expect(text?.replace(head, '')).toBe('terms:\nsentences:\n')
    expect(out).toContain('Terms without English (4):\n  "借阅" openapi/v3/library/loans.md\n')
    expect(out).toContain('Sentences without English (2):\n  "借一本书。" openapi/v3/library/loans.md\n')
    expect(out).toContain('6 texts, 6 without English.\nWrote specs/terms.en.yaml.\n')
  })

  it('sorts, and keeps what no page uses until --prune', async () => {
    const glossary = 'sentences:\nterms:\n  读者编号: Reader number\n  旧: Old\n  借阅: Lend\n'
    const sorted = await run([], glossary)
    expect(sorted.text?.replace(head, '')).toBe(
      'terms:\n  借阅: Lend\n  旧: Old\n  读者编号: Reader number\nsentences:\n',
    )
    expect(sorted.out).toContain('Entries that no page uses (1):\n  "旧"\n')
    const pruned = await run(['--prune'], glossary)
    expect(pruned.text).not.toContain('旧')
  })

  it('--check writes nothing and fails for a missing term or another order', async () => {
    const lacking = await run(['--check'])
    expect([lacking.code, lacking.text]).toEqual([1, undefined])
    const terms =
      'terms:\n  借阅: Lend\n  借阅单号: Loan number\n  归还单号: Return number\n  读者编号: Reader number\nsentences:\n'
    const unsorted = await run(['--check'], terms)
    expect(unsorted.code).toBe(1)
    expect(unsorted.out).toContain('specs/terms.en.yaml is not sorted. Run `pagewright terms`.')
    expect(unsorted.text).toBe(terms)
    const { text = '' } = await run([], terms)
    expect((await run(['--check'], text)).code).toBe(0)
  })

  it('lists fields beside each other that English does not tell apart', async () => {
    const { out } = await run([], 'terms:\n  借阅单号: Number\n  归还单号: Number\n')
    expect(out).toContain(
      'Fields beside each other that English does not tell apart (1):\n  "Number": "借阅单号", "归还单号" (loan_id, return_id of v3/library/loans#post)\n',
    )
  })

  it('a mistake stops it, with its place', async () => {
    const { code, out, text } = await run([], 'terms:\n  借阅:\n')
    expect(code).toBe(1)
    expect(out).toContain('PW902')
    expect(out).toContain('specs/terms.en.yaml\n  2:6 error PW902')
    expect(text).toBe('terms:\n  借阅:\n')
  })
})
