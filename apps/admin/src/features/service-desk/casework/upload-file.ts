/** The largest file the server takes, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Sends a file to a ticket; answers null, or why it was refused, empty when nobody said why. */
export async function uploadFile(ticketId: string, file: File, isPublic: boolean): Promise<string | null> {
  const query = new URLSearchParams({ name: file.name, visibility: isPublic ? 'PUBLIC' : 'INTERNAL' });
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': document.documentElement.lang };
  try {
    const response = await fetch(`/tickets/${ticketId}/attachments?${query}`, { method: 'POST', headers, body: file });
    if (response.ok) return null;
    const told = (await response.json()) as { errors?: { message?: string }[] };
    return told.errors?.[0]?.message ?? '';
  } catch {
    return '';
  }
}
