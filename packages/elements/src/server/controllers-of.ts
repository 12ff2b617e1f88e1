import type { ReactiveController } from 'lit'
import { ReactiveElement } from '../element/reactive-element.ts'

const known = new WeakMap<ReactiveElement, ReactiveController[]>()

// In a page the base keeps them to itself, for the bytes; here they are wanted to wait for their words.
const { prototype } = ReactiveElement
const add = prototype.addController
prototype.addController = function (controller) {
  known.set(this, [...controllersOf(this), controller])
  add.call(this, controller)
}

/** What works for an element, in the order it came. */
export function controllersOf(element: ReactiveElement): readonly ReactiveController[] {
  return known.get(element) ?? []
}
