import { nearestName } from '../chain/nearest-name.js'

/**
 * The name that was meant by one that is unknown: the same in another style (`outTradeNo`), or one that differs in a
 * quarter of its characters at most, for an API has more fields than its pages.
 */
export function meantName(name: string, known: readonly string[]): string | undefined {
  const bare = bareName(name)
  return known.find(each => bareName(each) === bare) ?? nearestName(name, known, Math.floor(name.length / 4))
}

function bareName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}
