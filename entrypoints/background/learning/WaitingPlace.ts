/** A paragraph that is to be shown in a tab as soon as its document was read there. */
export interface WaitingPlace {
  copy: string;
  paragraph: string | null;
}
