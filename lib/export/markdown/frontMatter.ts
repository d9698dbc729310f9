/**
 * Properties of a Markdown file, as YAML. Every value is written as JSON, which is YAML: nothing in it can be taken for
 * anything else. What is null or an empty list is left out.
 */
export function frontMatter(properties: Readonly<Record<string, string | readonly string[] | null>>): string {
  const lines = Object.entries(properties)
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([name, value]) => `${name}: ${escapeBreaks(JSON.stringify(value))}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON lets these stand as they are; YAML takes them for ends of lines. */
function escapeBreaks(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
