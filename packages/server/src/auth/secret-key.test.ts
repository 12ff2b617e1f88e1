import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseKey } from './key-text.ts'
import { hashKey, newPublishableKey, newSecretKey, publicKeyOf } from './secret-key.ts'
import { ofTenant, tenantOf } from './tenant.ts'

test('a new secret key reads back as what it is', () => {
  const made = newSecretKey('corner-deli', 'test')
  const read = parseKey(made.secret)
  assert.equal(read?.kind, 'secret')
  assert.deepEqual(
    { program: read.program, mode: read.mode, id: read.id },
    { program: 'corner-deli', mode: 'test', id: made.id },
  )
  assert.deepEqual(made.hash, hashKey(made.secret))
  assert.equal(publicKeyOf(read.secret), made.publicKey)
})

test('the signing key comes from the last part of the secret alone, by HKDF and Ed25519', () => {
  assert.equal(publicKeyOf('a'.repeat(52)), publicKeyOf('a'.repeat(52)))
  assert.notEqual(publicKeyOf('a'.repeat(52)), publicKeyOf('b'.repeat(52)))
})

test('a publishable key reads back as what it is', () => {
  const { id, key } = newPublishableKey('deli', 'live')
  assert.deepEqual(parseKey(key), { kind: 'publishable', program: 'deli', mode: 'live', id })
})

test('what is not a key is none', () => {
  for (const text of [
    '',
    'sk_live_deli',
    'sk_live_Deli_abcdefgh_' + 'a'.repeat(52),
    'pk_prod_deli_' + 'a'.repeat(24),
    'sk_live_deli_abcdefgh_' + 'a'.repeat(51),
  ]) {
    assert.equal(parseKey(text), null, text)
  }
})

test('test data is a tenant of its own', () => {
  assert.equal(tenantOf('deli', 'live'), 'deli')
  assert.deepEqual(ofTenant(tenantOf('deli', 'test')), { program: 'deli', mode: 'test' })
})
