import { lookup as resolve, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** How far webhooks reach: addresses of the internet, this machine's own too, or any. */
export type Reach = 'public' | 'loopback' | 'any'

const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4')

/** Of IPv6 only what is given out, without what leads to IPv4 or is for examples. */
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')
const leads = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  leads.addSubnet(net, bits, 'ipv6')

const loops = new BlockList()
loops.addSubnet('127.0.0.0', 8, 'ipv4')
loops.addAddress('::1', 'ipv6')

/** Whether a webhook may be sent to this IP address. */
export function mayReach(address: string, reach: Reach): boolean {
  if (reach === 'any') return true
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (reach === 'loopback' && loops.check(address, family)) return true
  return family === 'ipv4'
    ? !inside.check(address, 'ipv4')
    : given.check(address, 'ipv6') && !leads.check(address, 'ipv6')
}

/** Resolves a name to what may be reached, at the moment of connecting: no later answer of its DNS is believed. */
export function lookupWithin(reach: Reach): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const allowed = (addresses ?? []).filter(({ address }) => mayReach(address, reach))
      const [first] = allowed
      if (error) done(error, '', 0)
      else if (!first) done(new Error(outside), '', 0)
      else if (options.all) done(null, allowed)
      else done(null, first.address, first.family)
    })
  }
}

/** Told where an address may not be reached. */
export const outside = 'The address is inside a private network, which webhooks do not reach.'
