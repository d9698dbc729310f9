/** How the title of a resolution begins in a line of its own: "68/191. ", "3201 (S-VI). ", "1974/1848(LVI).". */
export const ACT_TITLE =
  /^(?:[\d٠-٩]{1,4}\/[\d٠-٩]{1,3}|\d{3,4} \([IVXL]+\)|[A-Z]{1,2}-\d{1,2}\/\d{1,3})(?:\.| ?[-–—])\s+(?=\S)|^\d{4}\/\d{1,4} ?\([IVXL]+\)\.\s*(?=\S)/;
