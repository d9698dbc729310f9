/** What is put on the clipboard: the same in three forms, for whatever it is pasted into. */
export interface Clip {
  text: string;
  html: string;
  markdown: string;
}
