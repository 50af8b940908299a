import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import diff from 'highlight.js/lib/languages/diff'
import ini from 'highlight.js/lib/languages/ini'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import markdown from 'highlight.js/lib/languages/markdown'
import php from 'highlight.js/lib/languages/php'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'
import { escapeHtml, withoutControls } from './html.js'

hljs.registerLanguage('bash', bash)
hljs.registerLanguage('javascript', javascript)
hljs.registerLanguage('markdown', markdown)
hljs.registerLanguage('yaml', yaml)
hljs.registerLanguage('ini', ini)
hljs.registerLanguage('diff', diff)
hljs.registerLanguage('json', json)
hljs.registerLanguage('php', php)
hljs.registerLanguage('typescript', typescript)
hljs.registerLanguage('xml', xml)

/** Many pages have equal samples, and every rebuild of a page needs them again. */
const done = new Map<string, string>()
const most = 20_000

/**
 * Code as HTML with classes, so that one page serves the light and the dark theme. Unknown languages get no colours.
 * (Shiki takes 36 times as long for the same blocks and three times the bytes.)
 */
export function highlight(code: string, language: string): string {
  if (hljs.getLanguage(language) === undefined) return escapeHtml(code)
  const key = `${language}\n${code}`
  const known = done.get(key)
  if (known !== undefined) return known
  const html = hljs.highlight(withoutControls(code), { language, ignoreIllegals: true }).value
  if (done.size >= most) done.clear()
  done.set(key, html)
  return html
}
