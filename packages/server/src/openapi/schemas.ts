import { descriptions } from '@tenth/contract'
import * as z from 'zod'

export type Json = { [key: string]: unknown }
type Direction = 'input' | 'output'

const place = '#/components/schemas/'

/**
 * Every named schema of the contract. Some are read more generously than they are answered, since defaults
 * are filled in: those come twice, and what a caller sends is then called `…Input`.
 */
export function componentSchemas(): {
  schemas: Record<string, Json>
  refer: (schema: z.ZodType, io: Direction) => Json
} {
  const [inputs, outputs] = [named('input'), named('output')]
  const differing = differingIds(inputs, outputs)
  const schemas: Record<string, Json> = {}
  for (const [id, schema] of Object.entries(outputs)) schemas[id] = described(id, schema)
  for (const id of differing) schemas[`${id}Input`] = described(id, asInput(inputs[id] ?? {}, differing))
  const refer = (schema: z.ZodType, io: Direction): Json => {
    const id = z.globalRegistry.get(schema)?.id
    const json = id ? { $ref: place + id } : inline(schema, io)
    return io === 'input' ? asInput(json, differing) : json
  }
  return { schemas, refer }
}

function named(io: Direction): Record<string, Json> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io, unrepresentable: 'any', uri: id => place + id })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]))
}

function inline(schema: z.ZodType, io: Direction): Json {
  const { $defs: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rewritten(bare(json), ref => ref.replace('#/$defs/', place))
}

/** OpenAPI says the dialect once for all, and a component's address is where it stands. */
function bare({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema
}

function differingIds(inputs: Record<string, Json>, outputs: Record<string, Json>): Set<string> {
  const texts = Object.keys(inputs).map(id => [id, JSON.stringify(inputs[id]), JSON.stringify(outputs[id])] as const)
  const differing = new Set(texts.filter(([, input, output]) => input !== output).map(([id]) => id))
  for (let before = -1; before !== differing.size;) {
    before = differing.size
    for (const [id, input] of texts) {
      if ([...differing].some(other => input?.includes(`"${place}${other}"`))) differing.add(id)
    }
  }
  return differing
}

function asInput(schema: Json, differing: Set<string>): Json {
  return rewritten(schema, ref => (differing.has(ref.slice(place.length)) ? `${ref}Input` : ref))
}

function rewritten(schema: Json, change: (ref: string) => string): Json {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' ? change(value) : value,
    ),
  ) as Json
}

/** With what the sources say about it and its properties. */
export function described(name: string, schema: Json): Json {
  const known = Object.hasOwn(descriptions, name) ? descriptions[name] : undefined
  const properties = schema['properties'] as Record<string, Json> | undefined
  if (!known) return schema
  return {
    ...(known.description && { description: known.description }),
    ...schema,
    ...(properties && { properties: withComments(properties, known.properties) }),
  }
}

function withComments(properties: Record<string, Json>, comments: Record<string, string>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [
      key,
      Object.hasOwn(comments, key) ? { description: comments[key], ...property } : property,
    ]),
  )
}
