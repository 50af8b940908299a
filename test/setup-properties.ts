import { configureGlobal } from 'fast-check'

/** One seed, so that a run of the tests says the same twice; `PROPERTY_SEED` looks elsewhere. */
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_123) })
