/** Puts a table on the clipboard for documents and spreadsheets alike; false where the browser does not allow it. */
export async function copyTable({ html, text }: { html: string; text: string }): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return copyByEvent({ html, text })
  }
}

/** As browsers copied before there was a clipboard to write to: it also works where the page came over plain http. */
function copyByEvent({ html, text }: { html: string; text: string }): boolean {
  let isCopied = false
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    isCopied = event.clipboardData !== null
  }
  document.addEventListener('copy', give, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', give)
  return isCopied
}
