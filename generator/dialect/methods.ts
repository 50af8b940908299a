/** The methods of operations, in small letters. Headings (`{#post}`), samples, patches and `pagewright new` use these words. */
export const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const

/** One of the methods. */
export type HttpMethod = (typeof methods)[number]

/** The method among the attributes of a heading, given as written: `#post`; undefined for other headings. */
export function headingMethod(attributes: string): HttpMethod | undefined {
  const items = attributes.replace(/"[^"]*"|'[^']*'/g, '').split(' ')
  return methods.find(method => items.includes(`#${method}`))
}
