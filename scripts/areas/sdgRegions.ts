/** The regions of the SDG reports as sums of M49 regions and sub-regions, in the order of the reports. */
export const sdgRegions: Readonly<Record<string, readonly string[]>> = {
  SDG_202: ['202'],
  SDG_015_145: ['015', '145'],
  SDG_143_034: ['143', '034'],
  SDG_030_035: ['030', '035'],
  SDG_419: ['419'],
  SDG_054_057_061: ['054', '057', '061'],
  SDG_053: ['053'],
  SDG_150_021: ['150', '021'],
}
