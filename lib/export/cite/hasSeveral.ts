/** Whether a label names more than one paragraph or page: "15–17", "15, 17 and 19"; "128.1" and "15 (b)" are one. */
export function hasSeveral(label: string): boolean {
  return /\d.*(?:[-–,،、]| and | et | y | и | و).*\d/.test(label);
}
