import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Program } from '@tenth/contract'
import ts from 'typescript'
import { blocksIn } from './guides.ts'

for (const { place, code, language } of blocksIn('json', 'jsonc')) {
  test(`${place} is ${language}, and a programme in it can be published`, () => {
    // TypeScript reads JSON with comments, and is here anyway.
    const { config, error } = ts.parseConfigFileTextToJson(place, code) as { config: unknown; error?: ts.Diagnostic }
    if (language === 'json') JSON.parse(code)
    assert.equal(error, undefined)
    const whole = typeof config === 'object' && config !== null && 'currency' in config && 'earn' in config
    if (whole) Program.parse(config)
  })
}
