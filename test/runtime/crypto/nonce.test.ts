import { describe, expect, test } from 'vitest'
import { createNonce } from '../../../templates/runtime/crypto/index.js'

describe('createNonce', () => {
  const nonces = Array.from({ length: 3000 }, createNonce)

  test('has 32 letters and digits, never the same ones', () => {
    expect(nonces.filter(nonce => !/^[A-Za-z0-9]{32}$/.test(nonce))).toEqual([])
    expect(new Set(nonces).size).toBe(nonces.length)
  })

  test('every character is as likely as any other', () => {
    const counts = new Map<string, number>()
    for (const character of nonces.join('')) counts.set(character, (counts.get(character) ?? 0) + 1)
    expect(counts.size).toBe(62)
    const mean = (nonces.length * 32) / 62
    // Seven standard deviations: missed by chance once in 10^10 runs; a byte modulo 62 misses by ten.
    const allowed = 7 * Math.sqrt(mean)
    expect([...counts.values()].filter(count => Math.abs(count - mean) > allowed)).toEqual([])
  })
})
