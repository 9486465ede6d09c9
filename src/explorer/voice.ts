/** How long nothing changes before it is said: who holds an arrow key down is not talked to all the time. */
const QUIET = 400;

/**
 * A voice for those who do not see: says the last of what it is given once it is quiet for a moment.
 *
 * @param status an element that is read out when its text changes
 */
export function makeVoice(status: HTMLElement): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = words;
    }, QUIET);
  };
}
