/** Has the way back lead to where the reader of a document is now: a link in it is about to lead elsewhere in it. */
export function leavePlace(): void {
  history.pushState(history.state, '', location.href);
}
