/** Whether a label names more than one paragraph, page or annex: "15–17", "I and II"; "128.1", "15 (a) and (c)" are one. */
export function hasSeveral(label: string): boolean {
  return /[\dIVXLC].*(?:[-–,،、和]| and | et | y | и | و).*[\dIVXLC]/.test(label);
}
