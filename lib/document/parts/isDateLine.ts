const DATE_LINE =
  /^(?:le |el )?[\d٠-٩]{1,2}(?:er|º)? .{3,45}[\d٠-٩]{4}(?: года| г\.)?\.?$|^\d{4}年\d{1,2}月\d{1,2}日$/;

/** Whether a line of a masthead is a day, or a range of days, and nothing else. */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line);
}
