const machinePath = /(?:^|['"`\s=(:])\/(?:work|tmp|home|root|Users|mnt)\/[\w.-]/
const windowsPath = /[A-Z]:\\Users\\/
const registry = /https?:\/\/(?:[\w.-]*registry[\w.-]*|[\w.-]*artifactory[\w.-]*|[\w.-]*nexus[\w.-]*|npm\.[\w.-]+)[/:]/

/** The numbers of the lines that name a folder of one machine or the host of a registry. */
export function strayLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => {
    return [machinePath, windowsPath, registry].some(pattern => pattern.test(line)) ? [index + 1] : []
  })
}

/** File names under which anything could stand. */
export const namesNothing = (name: string): boolean =>
  /^(utils?|helpers?|shared|common|misc|types)\.[cm]?[jt]s$/.test(name)
