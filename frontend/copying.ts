/**
 * Buttons that copy: data-copy is the address of the picture to copy; where it is empty, data-from names the element
 * whose text is copied, and without that the address of the screen is. What came of it is said in the element with role "status" beside the button, in the words of data-done or data-failed.
 */
const tell = (button: HTMLElement, words: string | undefined) => {
  const status = button.parentElement?.querySelector('[role="status"]');
  if (status) {
    status.textContent = words ?? '';
  }
};

const picture = async (address: string): Promise<Blob> => {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.blob();
};

/** The picture is promised, not awaited: a browser allows the clipboard only within the click. */
const copy = (address: string, from: string | undefined): Promise<void> =>
  address
    ? navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(address) })])
    : navigator.clipboard.writeText((from && document.getElementById(from)?.textContent) || window.location.href);

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-copy]') : null;
  if (!button) {
    return;
  }
  const address = button.dataset.copy ? new URL(button.dataset.copy, document.baseURI).href : '';
  // not there where the page came neither from this machine nor by TLS
  const copied = navigator.clipboard ? copy(address, button.dataset.from) : Promise.reject(new Error('no clipboard'));
  copied.then(
    () => tell(button, button.dataset.done),
    () => {
      tell(button, button.dataset.failed);
      if (address) {
        window.open(address, '_blank', 'noopener');
      }
    },
  );
});

export {};
