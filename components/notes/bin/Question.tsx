import { useEffect, useRef } from 'preact/hooks';

interface QuestionProps {
  words: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** A question before what cannot be taken back. Escape and the first button both keep everything as it is. */
export function Question({ words, yes, no, onYes, onNo }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="question" aria-labelledby="question-words" onClose={onNo}>
      <p id="question-words">{words}</p>
      <div class="question-ways">
        <button type="button" class="button first" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
