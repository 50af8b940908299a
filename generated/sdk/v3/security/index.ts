export * as echo from './echo.js'
