import { modeOfTitle } from '../words/read-words.js'

/** Chinese, or a run of letters and digits. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu

const han = /^\p{Script=Han}/u

/** A text as the search compares it: half-width, small letters. */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Whether a run is Chinese. */
export function isHan(run: string): boolean {
  return han.test(run)
}

/** The runs of a normalized text: `jsapi下单` is `jsapi` and `下单`, `out_trade_no` is three. */
export function textRuns(text: string): readonly string[] {
  return [...text.matchAll(runs)].map(([run]) => run)
}

/** How much a run says: its characters in Chinese, two of them for a word of letters. */
export function unitsOf(run: string): number {
  return isHan(run) ? run.length : 2
}

/** A word of letters without the ending of the plural: `refunds` is `refund`. */
export function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/**
 * The name of an entry without what its badges say: `申请退款（V2）` is `申请退款`, and
 * `支付成功通知(TRANSACTION.SUCCESS)` is `支付成功通知`.
 */
export function bareTitle(title: string): string {
  const bare = title
    .replace(/\s*[(（](?:API)?v[23][)）]$/i, '')
    .replace(/\s*[(（][A-Z0-9_]+\.[A-Z0-9_.]+[)）]$/, '')
  return bare === '' ? title : bare
}

/** A title as it is compared: also without the merchant mode, which is a property of the entry. */
export function comparedTitle(title: string): string {
  const bare = bareTitle(title).replace(modeOfTitle, '')
  return normalizeText(bare === '' ? title : bare)
}
