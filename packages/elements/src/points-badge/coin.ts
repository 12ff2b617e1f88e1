const namespace = 'http://www.w3.org/2000/svg'

/** A scalloped coin with a star cut out of it. */
export function coin(): SVGElement {
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.ariaHidden = 'true'
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('fill-rule', 'evenodd')
  path.setAttribute('d', outline)
  svg.append(path)
  return svg
}

/** Its path, in a box of 24 by 24. */
export const outline =
  'M12 1l2.4 1.7 2.9-.3 1.3 2.7 2.6 1.4-.2 2.9L22.7 12 21 14.4l.2 2.9-2.6 1.4-1.3 2.7-2.9-.3L12 23l-2.4-1.9-2.9.3-1.3-2.7-2.6-1.4.2-2.9L1.3 12 3 9.4l-.2-2.9 2.6-1.4 1.3-2.7 2.9.3zM12 6.6l-1.6 3.5-3.8.4 2.8 2.6-.7 3.7 3.3-1.9 3.3 1.9-.7-3.7 2.8-2.6-3.8-.4z'
