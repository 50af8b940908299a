/** Next.js calls this once, before the first request: a wrong setting stops the server, and not the first order. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { processShop } = await import('@/lib/process-shop')
  processShop()
}
