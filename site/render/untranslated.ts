import type { MarkdownIt } from 'markdown-it'
import { untranslatedTag } from '../../generator/dialect/untranslated.js'

/** Shows the generator's marks around text that stayed Chinese. Formatting inside of them ends there. */
export function addUntranslated(md: MarkdownIt): void {
  const { open, close } = untranslatedTag
  md.inline.ruler.before('autolink', 'untranslated', (state, silent) => {
    const { pos, posMax, src } = state
    if (!src.startsWith(open, pos)) return false
    const end = src.indexOf(close, pos)
    if (end < 0 || end + close.length > posMax) return false
    if (!silent) {
      state.push('untranslated_open', 'span', 1).attrs = [
        ['lang', 'zh-CN'],
        ['class', 'untranslated'],
      ]
      state.pos = pos + open.length
      state.posMax = end
      state.md.inline.tokenize(state)
      state.push('untranslated_close', 'span', -1)
    }
    state.pos = end + close.length
    state.posMax = posMax
    return true
  })
}
