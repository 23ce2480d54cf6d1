/** What ends the name of a release that holds private datasets: it stands wherever the release is named. */
export const privateEnding = '-private'

/** Whether a release holds datasets that are not for publication. */
export const isPrivateRelease = (release: string): boolean => release.endsWith(privateEnding)
