/**
 * A page's path as the names of a chain: `v3/out-trade-no/{id}/` is `v3.outTradeNo._id_._empty_`.
 *
 * Kebab-case becomes camelCase, `{name}` becomes `_name_`, and the end of a URL with a trailing slash `_empty_`.
 */
export function chainName(path: string): string {
  return path.split('/').map(segmentName).join('.')
}

function segmentName(segment: string): string {
  if (segment === '') return '_empty_'
  const camel = segment.replace(/-+(.)/gu, (_, next: string) => next.toUpperCase())
  const legal = camel.replace(/[^$\w\u4e00-\u9fff]/g, '_')
  const started = /^[^0-9]/.test(legal) ? legal : `_${legal}`
  return unusable.has(started) ? `${started}_` : started
}

const unusable: ReadonlySet<string> = /* @__PURE__ */ new Set(['default', '__proto__', 'then'])
