/** A picture as PNG at twice its size, drawn by the browser itself; nothing is asked of anybody. */
export async function exportPng(picture: SVGSVGElement, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Number(picture.getAttribute('width')) * scale
    canvas.height = Number(picture.getAttribute('height')) * scale
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no picture'))), 'image/png')
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A picture as a file of its own. */
export const svgBlob = (picture: SVGSVGElement) =>
  new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' })
