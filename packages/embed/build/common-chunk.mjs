// What every page needs, and what every element's own file asks for.
const roots = [
  /[\\/]embed[\\/]src[\\/]start\.ts$/,
  /[\\/]elements[\\/]src[\\/]element[\\/](tenth-element|register)\.ts$/,
  /[\\/]elements[\\/]src[\\/](events|styles[\\/]tokens)\.ts$/,
]
/** Left out: what names every element, of which a page loads only its own, and what only a rendered page needs. */
const leftOut = /[\\/]elements[\\/]src[\\/]index\.ts$|[\\/]core[\\/]src[\\/]known\.ts$/

/** What several elements share, together where it is needed together. */
const shared = [
  [
    'templates',
    /[\\/]element[\\/]template-element\.ts$|[\\/]lit-html[\\/](?!directive)|[\\/]embed[\\/]src[\\/]trusted-types\.ts$/,
  ],
  ['icons', /[\\/]elements[\\/]src[\\/]icons[\\/]/],
  ['rewards', /[\\/]elements[\\/]src[\\/](redeem|refusal)[\\/](?!words[\\/](es|fr|lt|ar))/],
  ['joining', /[\\/]elements[\\/]src[\\/](join[\\/](gains|join-controller|join-button)|language[\\/]money)\.ts$/],
  // What elements stand on that send something, and ask for more than the programme and the member.
  [
    'sending',
    /[\\/]elements[\\/]src[\\/](sending|element[\\/]act-controller|state[\\/]instead|styles[\\/](card|fields))\.ts$/,
  ],
  // What those need that hold others, and no other element carries.
  ['inside', /[\\/]elements[\\/]src[\\/]element[\\/](given|hand-on-parts)\.ts$/],
  [
    'parts',
    /[\\/]elements[\\/]src[\\/](element|state|styles)[\\/](?!take-over|words[\\/](es|fr|lt|ar))|[\\/]lit-html[\\/]directive/,
  ],
]

/**
 * Puts what every element stands on into the runtime's file: a page that has the tag has an element, every file
 * is a trip, and what is compressed together is smaller.
 */
export function commonChunks() {
  let common
  return (id, { getModuleIds, getModuleInfo }) => {
    common ??= reachable(
      [...getModuleIds()].filter(module => roots.some(root => root.test(module))),
      getModuleInfo,
    )
    return common.has(id) ? 'start' : shared.find(([, modules]) => modules.test(id))?.[0]
  }
}

function reachable(waiting, getModuleInfo) {
  const found = new Set()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || leftOut.test(id)) continue
    found.add(id)
    waiting.push(...getModuleInfo(id).importedIds)
  }
  return found
}
