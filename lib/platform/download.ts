/** Hands a file to the person, from one of our own pages. Nothing leaves the computer. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file once the click is done with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
