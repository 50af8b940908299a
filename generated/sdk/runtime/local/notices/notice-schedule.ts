/**
 * Milliseconds between one attempt and the next: 15 repetitions in 24 hours and 4 minutes. The official documents give the
 * same list for v3 and v2 (支付通知, 支付结果通知: 通知频率). Older ones of v2 had one of 9 in about 3 hours.
 */
const delays: readonly number[] = [
  15, 15, 30, 180, 600, 1_200, 1_800, 1_800, 1_800, 3_600, 10_800, 10_800, 10_800, 21_600, 21_600,
].map(seconds => seconds * 1_000)

/** How long the service waits after so many failed attempts; undefined when it gives up. */
export function delayAfter(failedAttempts: number): number | undefined {
  return delays[failedAttempts - 1]
}
