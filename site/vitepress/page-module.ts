const prefix = 'virtual:pagewright-page/'

/** The name of the module that is the content of a page. */
export function contentId(file: string): string {
  return `${prefix}${file}.js`
}

/** The file of the page whose content a module is; undefined for other modules. */
export function contentFile(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length, -'.js'.length) : undefined
}

/**
 * The `<script>` block of a page: its component is what the module of its content exports. That is another module, so
 * that Vue's compiler never sees the text: it would keep a dozen copies of every page until the build ends.
 * `version` changes with the text; it makes Vue load a page again that was edited.
 */
export function pageScript(file: string, version: string): string {
  return `<script>
// ${version}
import { PageContent } from ${JSON.stringify(contentId(file))}
export default { components: { PageContent } }
</script>`
}

/**
 * The module of a page's content. The page is a string in a program, never a Vue template: nothing in it can be an
 * expression or a component.
 */
export function contentModule(html: string): string {
  const literal = JSON.stringify(`<div>${html}</div>`)
    // VitePress looks for these two words in the program.
    .replaceAll('createStaticVNode(', 'createStaticVNode\\u0028')
    .replaceAll('__VP_STATIC_', '__VP\\u005fSTATIC_')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `import { createStaticVNode } from 'vue'
export const PageContent = () => createStaticVNode(${literal}, 1)
`
}

/** Text that VitePress writes into a `<script>` block or into HTML without a look: a title. */
export function inertText(text: string): string {
  return text.replace(/<(?=[!/a-z])/gi, '＜')
}
