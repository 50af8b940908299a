/** What VitePress reads of a page before the site's own renderer does is hidden from it with this sign. */
const guard = '\u0001'

/**
 * The text of a page such that VitePress finds nothing in it to act on: it looks for `<!--@include: FILE-->` and
 * for parameters at the very beginning before any renderer is asked, and would read files that a page names.
 */
export function guardSource(text: string): string {
  return guard + text.replaceAll('<!--', `<${guard}!--`)
}

/** Takes the signs of `guardSource` out again. */
export function unguardSource(text: string): string {
  return text.replaceAll(guard, '')
}

/**
 * A `<script>` block whose component shows `html` as it is. The page is a string in a program, never a Vue template:
 * nothing in it can be an expression or a component, and Vue's compiler has nothing to compile.
 */
export function contentScript(html: string): string {
  const literal = JSON.stringify(`<div>${html}</div>`)
    // The block must not end early, and VitePress looks for these two words in the program.
    .replaceAll('</', '<\\/')
    .replaceAll('createStaticVNode(', 'createStaticVNode\\u0028')
    .replaceAll('__VP_STATIC_', '__VP\\u005fSTATIC_')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `<script>
import { createStaticVNode } from 'vue'
const PageContent = () => createStaticVNode(${literal}, 1)
export default { components: { PageContent } }
</script>`
}

/** Text that VitePress writes into a `<script>` block or into HTML without a look: a title. */
export function inertText(text: string): string {
  return text.replace(/<(?=[!/a-z])/gi, '＜')
}
