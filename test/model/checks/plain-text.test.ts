import { expect, test } from 'vitest'
import { checkText } from '../../../generator/model/checks/check-text.js'
import { noFrontMatter } from '../../../generator/parse/front-matter/read-front-matter.js'

const invisible = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u3164\u115f\u1160]/u
const lookAlike = /[\u2e80-\u2fdf\uf900-\ufaff]/

test('each character alone is reported as its class says', () => {
  const lines = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
  const found = checkText({ kind: 'page', file: 'x.md', lines, frontMatter: noFrontMatter(), sections: [] })
  const codesAt = new Map<number, string>()
  for (const { code, span } of found) codesAt.set(span.line, `${codesAt.get(span.line) ?? ''}${code}`)
  const want = lines.map(
    text => `${invisible.test(text) ? 'PW601' : ''}${lookAlike.test(text) ? 'PW602' : ''}`,
  )
  expect(lines.map((_, at) => codesAt.get(at + 1) ?? '')).toEqual(want)
})
