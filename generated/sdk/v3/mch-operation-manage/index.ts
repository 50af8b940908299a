export * as enhancedDueDiligence from './enhanced-due-diligence/index.js'
export * as merchantLimitations from './merchant-limitations/index.js'
