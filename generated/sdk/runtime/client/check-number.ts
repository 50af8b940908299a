import { RequestError } from '../errors/request-error.js'

/**
 * Refuses numbers that would arrive as something else than is meant, before anything is sent. Throws `RequestError`:
 * `INVALID_FIELD` for NaN and Infinity, `UNSAFE_INTEGER` beyond 2^53, `FRACTION` where numbers are whole.
 */
export function checkNumber(value: number, path: string, takesFractions: boolean): void {
  if (Number.isSafeInteger(value)) return
  if (!Number.isFinite(value)) {
    throw new RequestError('INVALID_FIELD', `${path} is ${value}.`, 'Give a finite number.', { field: path })
  }
  if (Number.isInteger(value)) throw unsafe(path)
  if (!takesFractions) throw fraction(path, isAlmostWhole(value))
}

/** What is left of decimal arithmetic in binary: `19.9 * 100` is 1989.9999999999998. */
function isAlmostWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6 && Math.round(value) !== 0
}

function unsafe(path: string): RequestError {
  return new RequestError(
    'UNSAFE_INTEGER',
    `${path} is an integer beyond 2^53, which a number cannot represent exactly.`,
    'Give it as a bigint.',
    { field: path },
  )
}

function fraction(path: string, isAlmost: boolean): RequestError {
  const found = isAlmost
    ? 'is almost a whole number, but not quite, as 19.9 * 100 is 1989.9999999999998'
    : 'is a fraction'
  return new RequestError(
    'FRACTION',
    `${path} ${found}; the API takes whole numbers here.`,
    isAlmost
      ? `Round it: Math.round(19.9 * 100) is 1990. ${otherwise(path)}`
      : `Amounts are whole numbers of the smallest unit, such as fen: give Math.round(yuan * 100). ${otherwise(path)}`,
    { field: path },
  )
}

function otherwise(path: string): string {
  return `If the service does take a fraction here, name the field in the options: { fractions: ['${path}'] }.`
}
