/** The largest file the server takes, in bytes. */
export const LARGEST_UPLOAD = 200 * 1024 * 1024;

/** What became of a file that was sent: its id, or why it was refused, empty when nobody said why. */
export type Sent = { readonly id: string } | { readonly refused: string };

/** Sends a file to be imported. @param told how much of it has been sent, 0 to 100 */
export function sendFile(file: File, told: (percent: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports/files?${new URLSearchParams({ name: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      told(Math.floor((100 * loaded) / Math.max(1, total))),
    );
    request.addEventListener('load', () => resolve(answerOf(request.responseText)));
    request.addEventListener('error', () => resolve({ refused: '' }));
    request.send(file);
  });
}

function answerOf(text: string): Sent {
  try {
    const told = JSON.parse(text) as { id?: string; errors?: { message?: string }[] };
    return told.id ? { id: told.id } : { refused: told.errors?.[0]?.message ?? '' };
  } catch {
    return { refused: '' };
  }
}
